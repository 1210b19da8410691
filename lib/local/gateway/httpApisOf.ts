import type * as v from 'valibot';
import { type Resource, resourcesOf, type Template } from '../Resource.ts';
import { readProperties } from '../readProperties.ts';
import { accountId } from '../template/identify.ts';
import type { CorsConfiguration, HttpApi, HttpRoute, JwtAuthorizer } from './HttpApi.ts';
import { type Call, permissionsOf } from './permissions.ts';
import {
  ApiProperties,
  AuthorizerProperties,
  IntegrationProperties,
  RouteProperties,
  StageProperties,
} from './templateSchemas.ts';

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html */
const accountLimits = { rate: 10_000, burst: 5_000 };

/**
 * The HTTP APIs that a stage declares.
 *
 * @throws Error that names resource and setting when a part cannot be run here or is missing
 */
export function httpApisOf(template: Template): readonly HttpApi[] {
  const isPermitted = permissionsOf(template, 'apigateway.amazonaws.com');
  return resourcesOf(template, 'AWS::ApiGatewayV2::Api').map((resource) => {
    const { Name, CorsConfiguration } = readProperties(ApiProperties, resource);
    const source = `arn:aws:execute-api:${resource.region}:${accountId}:${resource.physicalId}`;
    return {
      logicalId: resource.logicalId,
      id: resource.physicalId,
      name: Name,
      region: resource.region,
      accountId,
      cors: CorsConfiguration && corsOf(CorsConfiguration),
      routes: routesOf(template, resource, source, isPermitted),
    };
  });
}

function routesOf(
  template: Template,
  api: Resource,
  source: string,
  isPermitted: (call: Call) => boolean,
): readonly HttpRoute[] {
  const ofApi = partsOf(template, api.physicalId);
  const [stage] = ofApi('AWS::ApiGatewayV2::Stage', StageProperties);
  if (!stage) throw new Error(`AWS::ApiGatewayV2::Api ${api.logicalId} has no stage $default`);
  const integrations = ofApi('AWS::ApiGatewayV2::Integration', IntegrationProperties);
  const authorizers = ofApi('AWS::ApiGatewayV2::Authorizer', AuthorizerProperties);

  return ofApi('AWS::ApiGatewayV2::Route', RouteProperties).map(({ resource, properties }) => {
    const needs = <Part extends { resource: Resource }>(
      parts: readonly Part[],
      id: string | undefined,
    ): Part => {
      const part = parts.find(({ resource }) => resource.physicalId === id);
      if (part) return part;
      throw new Error(`${resource.type} ${resource.logicalId}: the template has no ${id}`);
    };
    const key = properties.RouteKey;
    const [method = '', path] = key.split(' ');
    const integration = needs(integrations, properties.Target.slice('integrations/'.length));
    const functionArn = functionArnOf(integration.properties.IntegrationUri);
    const limits = stage.properties.RouteSettings[key] ?? {};
    const defaults = stage.properties.DefaultRouteSettings;
    return {
      key,
      method,
      path,
      authorizer:
        properties.AuthorizationType === 'JWT'
          ? authorizerOf(needs(authorizers, properties.AuthorizerId).properties)
          : undefined,
      scopes: properties.AuthorizationScopes,
      functionArn,
      timeoutMilliseconds: integration.properties.TimeoutInMillis,
      isPermitted: isPermitted({
        functionArn,
        sourceArn: `${source}/$default/${method}${path ?? ''}`,
      }),
      throttle: {
        rate: limits.ThrottlingRateLimit ?? defaults.ThrottlingRateLimit ?? accountLimits.rate,
        burst: limits.ThrottlingBurstLimit ?? defaults.ThrottlingBurstLimit ?? accountLimits.burst,
      },
    };
  });
}

/** Reads resources of one API by their type. */
const partsOf =
  (template: Template, apiId: string) =>
  <Schema extends v.GenericSchema<unknown, { ApiId: string }>>(type: string, schema: Schema) =>
    resourcesOf(template, type)
      .filter(({ properties }) => properties.ApiId === apiId)
      .map((resource) => ({ resource, properties: readProperties(schema, resource) }));

/** The ARN itself, or the one inside `…:apigateway:…:functions/<ARN>/invocations`. */
const functionArnOf = (uri: string): string =>
  /functions\/(arn:.+)\/invocations$/.exec(uri)?.[1] ?? uri;

const authorizerOf = (properties: v.InferOutput<typeof AuthorizerProperties>): JwtAuthorizer => ({
  issuer: properties.JwtConfiguration.Issuer,
  audience: properties.JwtConfiguration.Audience,
  header: properties.IdentitySource[0].slice('$request.header.'.length).toLowerCase(),
});

const corsOf = (
  cors: NonNullable<v.InferOutput<typeof ApiProperties>['CorsConfiguration']>,
): CorsConfiguration => ({
  allowOrigins: cors.AllowOrigins,
  allowMethods: cors.AllowMethods,
  allowHeaders: cors.AllowHeaders,
  exposeHeaders: cors.ExposeHeaders,
  allowCredentials: cors.AllowCredentials,
  maxAgeSeconds: cors.MaxAge,
});
