import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { type IAlarmAction, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Route, Routes } from '../../functions/shared/api/Route.ts';
import { ImpactAlarm } from './ImpactAlarm.ts';

export type GatewayProps = {
  readonly stage: string;
  readonly portalOrigins: readonly string[];
  readonly throttle: { readonly ratePerSecond: number; readonly burst: number };
  readonly logRetention: RetentionDays;
  readonly isDisposable: boolean;
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
  path: '$context.path',
  status: '$context.status',
  latency: '$context.responseLatency',
  integrationLatency: '$context.integrationLatency',
  integrationError: '$context.integrationErrorMessage',
  authorizerError: '$context.authorizer.error',
  error: '$context.error.message',
};

/** The HTTP API of one region: throttled, logged, open to the browsers of the portal only. */
export class Gateway extends Construct {
  readonly url: string;
  readonly #api: HttpApi;

  constructor(scope: Construct, id: string, props: GatewayProps) {
    super(scope, id);
    this.#api = new HttpApi(this, 'Api', {
      apiName: `${props.stage}-api`,
      createDefaultStage: false,
      corsPreflight: {
        allowOrigins: [...props.portalOrigins],
        allowMethods: [
          CorsHttpMethod.GET,
          CorsHttpMethod.HEAD,
          CorsHttpMethod.POST,
          CorsHttpMethod.PUT,
          CorsHttpMethod.PATCH,
          CorsHttpMethod.DELETE,
        ],
        allowHeaders: [
          'authorization',
          'content-type',
          'if-match',
          'if-none-match',
          'idempotency-key',
        ],
        exposeHeaders: [
          'apigw-requestid',
          'etag',
          'idempotency-replayed',
          'location',
          'retry-after',
          'x-request-id',
        ],
        maxAge: Duration.hours(1),
      },
    });
    const log = new LogGroup(this, 'Log', {
      logGroupName: `/aws/vendedlogs/${props.stage}-api`,
      retention: props.logRetention,
      removalPolicy: props.isDisposable
        ? RemovalPolicy.DESTROY
        : RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.#api,
      stageName: '$default',
      autoDeploy: true,
      throttle: {
        rateLimit: props.throttle.ratePerSecond,
        burstLimit: props.throttle.burst,
      },
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(accessLog)),
      },
    });
    this.url = this.#api.apiEndpoint;
    new ImpactAlarm(this, 'Failing', {
      name: `${props.stage} API is failing`,
      impact: 'Requests end without an answer of ours, as a function cannot be called',
      metric: this.#api.metricServerError({ statistic: Stats.SUM, period: Duration.minutes(5) }),
      threshold: 5,
      evaluationPeriods: 1,
      tell: props.tell,
    });
  }

  /**
   * Calls `fn` for each of its routes, and with HEAD for each that it answers to GET.
   * @param authorizer checks the token where a route is for editors.
   */
  addRoutes(routes: Routes, fn: LambdaFunction, authorizer: IHttpRouteAuthorizer): void {
    // One permission for the whole API, which has no routes but those of routes.ts, instead of one
    // for each path: a function's policy ends at 20 KB.
    const integration = new HttpLambdaIntegration(fn.node.path, fn, {
      scopePermissionToRoute: false,
    });
    for (const [id, route] of Object.entries(routes)) {
      this.#addRoute(id, route.method, route, integration, authorizer);
      if (route.method === 'GET') {
        this.#addRoute(`${id}Head`, 'HEAD', route, integration, authorizer);
      }
    }
  }

  #addRoute(
    id: string,
    method: Route['method'] | 'HEAD',
    route: Route,
    integration: HttpLambdaIntegration,
    authorizer: IHttpRouteAuthorizer,
  ): void {
    const common = {
      httpApi: this.#api,
      routeKey: HttpRouteKey.with(route.path, HttpMethod[method]),
      integration,
    };
    if (route.access === 'editors') {
      new HttpRoute(this, id, { ...common, authorizer, authorizationScopes: [...route.scopes] });
      return;
    }
    const open = new HttpRoute(this, id, { ...common, authorizer: new HttpNoneAuthorizer() });
    Validations.of(open).acknowledge({ id: 'AwsSolutions-APIG4', reason: route.because });
  }
}
