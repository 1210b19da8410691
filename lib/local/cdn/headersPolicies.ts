import * as v from 'valibot';
import { resourcesOf, type Template } from '../Resource.ts';
import { readProperties } from '../readProperties.ts';

type Headers = Readonly<Record<string, string>>;

/** Adds what a policy says to an answer. */
export type HeadersPolicy = (answered: Headers, origin: string | undefined) => Headers;

const list = v.strictObject({ Items: v.array(v.string()) });
const Override = v.boolean();

const Security = v.strictObject({
  ContentSecurityPolicy: v.optional(
    v.strictObject({ ContentSecurityPolicy: v.string(), Override }),
  ),
  ContentTypeOptions: v.optional(v.strictObject({ Override })),
  FrameOptions: v.optional(v.strictObject({ FrameOption: v.string(), Override })),
  ReferrerPolicy: v.optional(v.strictObject({ ReferrerPolicy: v.string(), Override })),
  StrictTransportSecurity: v.optional(
    v.strictObject({
      AccessControlMaxAgeSec: v.number(),
      IncludeSubdomains: v.optional(v.boolean()),
      Preload: v.optional(v.boolean()),
      Override,
    }),
  ),
});

const Cors = v.strictObject({
  AccessControlAllowCredentials: v.boolean(),
  AccessControlAllowHeaders: list,
  AccessControlAllowMethods: list,
  AccessControlAllowOrigins: list,
  AccessControlExposeHeaders: v.optional(list, { Items: [] }),
  AccessControlMaxAgeSec: v.optional(v.number()),
  OriginOverride: v.boolean(),
});

const Custom = v.strictObject({
  Items: v.array(v.strictObject({ Header: v.string(), Value: v.string(), Override })),
});

const PolicyProperties = v.object({
  ResponseHeadersPolicyConfig: v.strictObject({
    Name: v.string(),
    Comment: v.optional(v.string()),
    SecurityHeadersConfig: v.optional(Security, {}),
    CorsConfig: v.optional(Cors),
    CustomHeadersConfig: v.optional(Custom, { Items: [] }),
  }),
});
type Config = v.InferOutput<typeof PolicyProperties>['ResponseHeadersPolicyConfig'];

/**
 * The response headers policies of a stage, by id.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html
 * @throws Error that names the policy and the setting that cannot be run here
 */
export const headersPolicies = (template: Template): ReadonlyMap<string, HeadersPolicy> =>
  new Map(
    resourcesOf(template, 'AWS::CloudFront::ResponseHeadersPolicy').map((resource) => {
      const { ResponseHeadersPolicyConfig } = readProperties(PolicyProperties, resource);
      return [resource.physicalId, policyOf(ResponseHeadersPolicyConfig)];
    }),
  );

const policyOf =
  (config: Config): HeadersPolicy =>
  (answered, origin) => {
    const added = [
      ...securityHeaders(config.SecurityHeadersConfig),
      ...config.CustomHeadersConfig.Items.map((item) => ({
        ...item,
        Header: item.Header.toLowerCase(),
      })),
      ...(config.CorsConfig && origin !== undefined ? corsHeaders(config.CorsConfig, origin) : []),
    ].filter(({ Header, Override }) => Override || answered[Header] === undefined);
    return {
      ...answered,
      ...Object.fromEntries(added.map(({ Header, Value }) => [Header, Value])),
    };
  };

type Added = v.InferOutput<typeof Custom>['Items'];

function securityHeaders(security: Config['SecurityHeadersConfig']): Added {
  const {
    ContentSecurityPolicy: content,
    ContentTypeOptions: type,
    FrameOptions: frame,
    ReferrerPolicy: referrer,
  } = security;
  // Strict-Transport-Security is left out: a browser would keep to it for the whole of localhost.
  return [
    content && {
      ...content,
      Header: 'content-security-policy',
      Value: content.ContentSecurityPolicy,
    },
    type && { ...type, Header: 'x-content-type-options', Value: 'nosniff' },
    frame && { ...frame, Header: 'x-frame-options', Value: frame.FrameOption },
    referrer && { ...referrer, Header: 'referrer-policy', Value: referrer.ReferrerPolicy },
  ].filter((header) => header !== undefined);
}

/** Those of an answer; the behaviours here take no preflights. */
function corsHeaders(cors: v.InferOutput<typeof Cors>, origin: string): Added {
  const Override = cors.OriginOverride;
  const origins = cors.AccessControlAllowOrigins.Items;
  if (!origins.includes('*') && !origins.includes(origin)) return [];
  const exposed = cors.AccessControlExposeHeaders.Items.join(', ');
  return [
    {
      Header: 'access-control-allow-origin',
      Value: origins.includes('*') ? '*' : origin,
      Override,
    },
    ...(origins.includes('*') ? [] : [{ Header: 'vary', Value: 'Origin', Override }]),
    ...(cors.AccessControlAllowCredentials
      ? [{ Header: 'access-control-allow-credentials', Value: 'true', Override }]
      : []),
    ...(exposed === ''
      ? []
      : [{ Header: 'access-control-expose-headers', Value: exposed, Override }]),
  ];
}
