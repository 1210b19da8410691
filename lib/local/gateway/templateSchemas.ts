import * as v from 'valibot';

/**
 * What the local gateway understands of the template. Objects are strict: a setting that is neither
 * here nor known to change nothing stops start-up with its name.
 */
const changesNothingHere = v.optional(v.unknown());
const strings = v.optional(v.array(v.string()), []);

export const ApiProperties = v.strictObject({
  Name: v.string(),
  ProtocolType: v.literal('HTTP'),
  CorsConfiguration: v.optional(
    v.strictObject({
      AllowCredentials: v.optional(v.boolean(), false),
      AllowHeaders: strings,
      AllowMethods: strings,
      AllowOrigins: strings,
      ExposeHeaders: strings,
      MaxAge: v.optional(v.number()),
    }),
  ),
  Description: changesNothingHere,
  DisableExecuteApiEndpoint: changesNothingHere,
  IpAddressType: changesNothingHere,
  RouteSelectionExpression: changesNothingHere,
  Tags: changesNothingHere,
});

export const RouteProperties = v.strictObject({
  ApiId: v.string(),
  RouteKey: v.pipe(v.string(), v.regex(/^(\$default|[A-Z]+ \/\S*)$/)),
  Target: v.pipe(v.string(), v.startsWith('integrations/')),
  AuthorizationType: v.optional(v.picklist(['NONE', 'JWT']), 'NONE'),
  AuthorizerId: v.optional(v.string()),
  AuthorizationScopes: strings,
  OperationName: changesNothingHere,
});

export const IntegrationProperties = v.strictObject({
  ApiId: v.string(),
  IntegrationType: v.literal('AWS_PROXY'),
  IntegrationUri: v.string(),
  PayloadFormatVersion: v.literal('2.0'),
  /** The default and the most that an HTTP API allows is 30 seconds. */
  TimeoutInMillis: v.optional(v.pipe(v.number(), v.minValue(50), v.maxValue(30_000)), 30_000),
  Description: changesNothingHere,
  IntegrationMethod: changesNothingHere,
});

export const AuthorizerProperties = v.strictObject({
  ApiId: v.string(),
  AuthorizerType: v.literal('JWT'),
  IdentitySource: v.tuple([v.pipe(v.string(), v.regex(/^\$request\.header\.[\w-]+$/))]),
  JwtConfiguration: v.strictObject({ Audience: v.array(v.string()), Issuer: v.string() }),
  Name: changesNothingHere,
});

const RouteSettings = v.looseObject({
  ThrottlingBurstLimit: v.optional(v.number()),
  ThrottlingRateLimit: v.optional(v.number()),
});

export const StageProperties = v.strictObject({
  ApiId: v.string(),
  StageName: v.literal('$default'),
  AutoDeploy: v.literal(true),
  DefaultRouteSettings: v.optional(RouteSettings, {}),
  RouteSettings: v.optional(v.record(v.string(), RouteSettings), {}),
  AccessLogSettings: changesNothingHere,
  Description: changesNothingHere,
  Tags: changesNothingHere,
});

export const PermissionProperties = v.looseObject({
  Action: v.string(),
  FunctionName: v.string(),
  Principal: v.string(),
  SourceArn: v.optional(v.string()),
  SourceAccount: v.optional(v.string()),
});
