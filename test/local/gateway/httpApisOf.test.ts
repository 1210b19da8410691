import { describe, expect, it } from 'vitest';
import { httpApisOf } from '../../../lib/local/gateway.ts';
import { sketchTemplate } from '../sketchTemplate.ts';
import { functionArn, issuer } from './httpApi.ts';

type Properties = Record<string, unknown>;
type Changes = Partial<
  Record<'api' | 'stage' | 'integration' | 'authorizer' | 'route' | 'permission', Properties>
>;

/** The template of a small API as the CDK writes it, with properties changed. */
function apiTemplate(changes: Changes = {}) {
  const resource = (type: string, logicalId: string, properties: Properties) => ({
    type: `AWS::${type}`,
    logicalId,
    properties,
  });
  return sketchTemplate([
    resource('ApiGatewayV2::Api', 'Api', { Name: 'dev-api', ProtocolType: 'HTTP', ...changes.api }),
    resource('ApiGatewayV2::Stage', 'Stage', {
      ApiId: 'Api',
      AutoDeploy: true,
      StageName: '$default',
      ...changes.stage,
    }),
    resource('ApiGatewayV2::Integration', 'Integration', {
      ApiId: 'Api',
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: functionArn,
      PayloadFormatVersion: '2.0',
      ...changes.integration,
    }),
    resource('ApiGatewayV2::Authorizer', 'Authorizer', {
      ApiId: 'Api',
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: { Audience: ['client-1'], Issuer: issuer },
      Name: 'editors',
      ...changes.authorizer,
    }),
    resource('ApiGatewayV2::Route', 'Route', {
      ApiId: 'Api',
      AuthorizationScopes: ['reviews/write'],
      AuthorizationType: 'JWT',
      AuthorizerId: 'Authorizer',
      RouteKey: 'GET /reviews/{id}',
      Target: 'integrations/Integration',
      ...changes.route,
    }),
    resource('Lambda::Permission', 'Permission', {
      Action: 'lambda:InvokeFunction',
      FunctionName: functionArn,
      Principal: 'apigateway.amazonaws.com',
      SourceArn: 'arn:aws:execute-api:sa-east-1:000000000000:Api/*/*/reviews/{id}',
      ...changes.permission,
    }),
  ]);
}

describe('httpApisOf', () => {
  it('reads an API with its routes', () => {
    expect(httpApisOf(apiTemplate())).toEqual([
      {
        logicalId: 'Api',
        id: 'Api',
        name: 'dev-api',
        region: 'sa-east-1',
        accountId: '000000000000',
        cors: undefined,
        routes: [
          {
            key: 'GET /reviews/{id}',
            method: 'GET',
            path: '/reviews/{id}',
            authorizer: { issuer, audience: ['client-1'], header: 'authorization' },
            scopes: ['reviews/write'],
            functionArn,
            timeoutMilliseconds: 30_000,
            isPermitted: true,
            throttle: { rate: 10_000, burst: 5_000 },
          },
        ],
      },
    ]);
  });

  it('reads CORS', () => {
    const CorsConfiguration = { AllowOrigins: ['*'], AllowMethods: ['GET'], MaxAge: 60 };
    expect(httpApisOf(apiTemplate({ api: { CorsConfiguration } }))[0]?.cors).toEqual({
      allowOrigins: ['*'],
      allowMethods: ['GET'],
      allowHeaders: [],
      exposeHeaders: [],
      allowCredentials: false,
      maxAgeSeconds: 60,
    });
  });

  it.each<[string, Changes, object]>([
    ['a public route', { route: { AuthorizationType: 'NONE' } }, { authorizer: undefined }],
    ['a time-out', { integration: { TimeoutInMillis: 5_000 } }, { timeoutMilliseconds: 5_000 }],
    [
      'the URI form of API Gateway',
      {
        integration: {
          IntegrationUri: `arn:aws:apigateway:sa-east-1:lambda:path/2015-03-31/functions/${functionArn}/invocations`,
        },
      },
      { functionArn, isPermitted: true },
    ],
    [
      'throttling of the stage',
      { stage: { DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 } } },
      { throttle: { rate: 50, burst: 100 } },
    ],
    [
      'throttling of the route',
      {
        stage: {
          DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
          RouteSettings: { 'GET /reviews/{id}': { ThrottlingRateLimit: 5 } },
        },
      },
      { throttle: { rate: 5, burst: 100 } },
    ],
  ])('reads %s', (_, changes, expected) => {
    expect(httpApisOf(apiTemplate(changes))[0]?.routes).toMatchObject([expected]);
  });

  const arn = 'arn:aws:execute-api:sa-east-1:000000000000';
  it.each<[string, Properties, boolean]>([
    ['of the whole API', { SourceArn: `${arn}:Api/*` }, true],
    ['of this method', { SourceArn: `${arn}:Api/*/GET/reviews/{id}` }, true],
    ['without a source', { SourceArn: undefined }, true],
    ['by the name of the function', { FunctionName: 'dev-fn' }, true],
    ['with one wildcard for several parts', { SourceArn: 'arn:aws:execute-api:*:Api/*' }, false],
    ['of another function', { FunctionName: 'other-dev-fn' }, false],
    ['of another path', { SourceArn: `${arn}:Api/*/*/reviews` }, false],
    ['of another method', { SourceArn: `${arn}:Api/*/POST/reviews/{id}` }, false],
    ['of another API', { SourceArn: `${arn}:Other/*` }, false],
    ['of another region', { SourceArn: 'arn:aws:execute-api:us-east-1:000000000000:Api/*' }, false],
    ['of another account', { SourceAccount: '111111111111' }, false],
    ['of another service', { Principal: 'events.amazonaws.com' }, false],
    ['to do something else', { Action: 'lambda:GetFunction' }, false],
  ])('judges a permission %s', (_, permission, isPermitted) => {
    expect(httpApisOf(apiTemplate({ permission }))[0]?.routes).toMatchObject([{ isPermitted }]);
  });

  it.each<[string, Changes, RegExp]>([
    ['a WebSocket API', { api: { ProtocolType: 'WEBSOCKET' } }, /Api Api of Api: .*ProtocolType/],
    ['an OpenAPI body', { api: { Body: {} } }, /Api Api of Api: .*Body/],
    ['another stage', { stage: { StageName: 'dev' } }, /Stage Stage of Api: .*StageName/],
    ['an API without a stage', { stage: { ApiId: 'Other' } }, /Api Api has no stage \$default/],
    ['HTTP proxies', { integration: { IntegrationType: 'HTTP_PROXY' } }, /IntegrationType/],
    ['payload 1.0', { integration: { PayloadFormatVersion: '1.0' } }, /PayloadFormatVersion/],
    ['IAM authorization', { route: { AuthorizationType: 'AWS_IAM' } }, /AuthorizationType/],
    ['Lambda authorizers', { authorizer: { AuthorizerType: 'REQUEST' } }, /AuthorizerType/],
    [
      'an authorizer that is missing',
      { route: { AuthorizerId: 'No' } },
      /Route Route: .* has no No/,
    ],
    [
      'an integration that is missing',
      { route: { Target: 'integrations/No' } },
      /Route: .*has no No/,
    ],
  ])('refuses %s', (_, changes, message) => {
    expect(() => httpApisOf(apiTemplate(changes))).toThrow(message);
  });
});
