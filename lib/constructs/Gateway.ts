import { Duration } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  type HttpRouteProps,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { type IAlarmAction, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Route, Routes } from '../../functions/shared/api/Route.ts';
import type { StageSettings } from '../stages.ts';
import { accept } from './accept.ts';
import { ImpactAlarm } from './ImpactAlarm.ts';
import { StageLog } from './StageLog.ts';

export type GatewayProps = Pick<
  StageSettings,
  'portalOrigins' | 'throttle' | 'logRetention' | 'isDisposable'
> & {
  readonly stage: string;
  /** Who is told of alarms. */
  readonly tell: IAlarmAction | undefined;
};

/**
 * What is kept of each request. Not the caller's address, which is personal data that nothing here
 * needs, and no header, which could carry a token.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging-variables.html
 */
const accessLog = {
  requestId: '$context.requestId',
  time: '$context.requestTimeEpoch',
  routeKey: '$context.routeKey',
  // Not the path: that of a preview has the token that opens it. The function's line has the rest.
  status: '$context.status',
  latency: '$context.responseLatency',
  integrationLatency: '$context.integrationLatency',
  integrationError: '$context.integrationErrorMessage',
  authorizerError: '$context.authorizer.error',
  error: '$context.error.message',
};

const allowHeaders = [
  'authorization',
  'content-type',
  'idempotency-key',
  'if-match',
  'if-none-match',
];

const exposeHeaders = [
  'apigw-requestid',
  'etag',
  'idempotency-replayed',
  'location',
  'retry-after',
  'x-request-id',
];

/** The HTTP API of one region: throttled, logged, open to the browsers of the portal only. */
export class Gateway extends Construct {
  readonly url: string;
  readonly #api: HttpApi;

  constructor(scope: Construct, id: string, props: GatewayProps) {
    super(scope, id);
    const { GET, HEAD, POST, PUT, PATCH, DELETE } = CorsHttpMethod;
    this.#api = new HttpApi(this, 'Api', {
      apiName: `${props.stage}-api`,
      createDefaultStage: false,
      corsPreflight: {
        allowOrigins: [...props.portalOrigins],
        allowMethods: [GET, HEAD, POST, PUT, PATCH, DELETE],
        allowHeaders,
        exposeHeaders,
        maxAge: Duration.hours(1),
      },
    });
    this.url = this.#api.apiEndpoint;
    const logGroupName = `/aws/vendedlogs/${props.stage}-api`;
    new HttpStage(this, 'Stage', {
      httpApi: this.#api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: props.throttle.ratePerSecond, burstLimit: props.throttle.burst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new StageLog(this, 'Log', { ...props, logGroupName }),
        ),
        format: AccessLogFormat.custom(JSON.stringify(accessLog)),
      },
    });
    new ImpactAlarm(this, 'Failing', {
      name: `${props.stage} API is failing`,
      impact:
        'Requests get errors. Where no function fails too, none could be called: throttled, not permitted or gone',
      logGroupName,
      metric: this.#api.metricServerError({ statistic: Stats.SUM, period: Duration.minutes(5) }),
      threshold: 5,
      evaluationPeriods: 1,
      tell: props.tell,
    });
    accept(
      this,
      'cdk-validator-cfnguard::lambda_function_public_access_prohibited_check',
      'Only this API may call the function, as SourceArn says; its id is known at deployment only, and the rule reads no Fn::Join.',
    );
  }

  /**
   * Calls `fn` for each of its routes, and with HEAD for each that it answers to GET.
   * @param authorizer checks the token where a route is for editors.
   */
  addRoutes(routes: Routes, fn: LambdaFunction, authorizer: IHttpRouteAuthorizer): void {
    // One permission for the API, which has no routes but ours, instead of one for each path: the
    // policy of a function ends at 20 KB.
    const integration = new HttpLambdaIntegration('Integration', fn, {
      scopePermissionToRoute: false,
    });
    for (const [id, route] of Object.entries(routes)) {
      const add = (routeId: string, method: HttpMethod) =>
        this.#addRoute(routeId, route, authorizer, {
          routeKey: HttpRouteKey.with(route.path, method),
          integration,
        });
      add(id, HttpMethod[route.method]);
      if (route.method === 'GET') add(`${id}Head`, HttpMethod.HEAD);
    }
  }

  #addRoute(
    id: string,
    route: Route,
    authorizer: IHttpRouteAuthorizer,
    target: Pick<HttpRouteProps, 'routeKey' | 'integration'>,
  ): void {
    const props = { ...target, httpApi: this.#api };
    if (route.access === 'editors') {
      new HttpRoute(this, id, { ...props, authorizer, authorizationScopes: [...route.scopes] });
      return;
    }
    const open = new HttpRoute(this, id, props);
    accept(open, 'AwsSolutions::AwsSolutions-APIG4', route.because);
    accept(
      open,
      'cdk-validator-cfnguard::api_gw_v2_authorization_type_configured_check',
      route.because,
    );
  }
}
