import * as v from 'valibot';
import { wildcardPattern } from '../iam/patterns.ts';
import { type Resource, resourcesOf, type Template } from '../Resource.ts';
import { readProperties } from '../readProperties.ts';
import { type HeadersPolicy, headersPolicies } from './headersPolicies.ts';

/** A part of a distribution that serves the objects of a bucket. */
export type BucketBehavior = {
  readonly takes: (path: string) => boolean;
  readonly bucketName: string;
  /** Stands before the path in the keys of the bucket; no slash at its end. */
  readonly originPath: string;
  readonly addHeaders: HeadersPolicy;
};

const changesNothingHere = v.optional(v.unknown());

/** Strict, as a function at the edge would answer something else. */
const Behavior = v.strictObject({
  PathPattern: v.optional(v.string(), '*'),
  TargetOriginId: v.string(),
  AllowedMethods: v.optional(v.array(v.picklist(['GET', 'HEAD']))),
  ResponseHeadersPolicyId: v.optional(v.string()),
  /** Here everything is loopback HTTP, as the bucket keeps it, and nothing is cached. */
  ViewerProtocolPolicy: changesNothingHere,
  CachePolicyId: changesNothingHere,
  CachedMethods: changesNothingHere,
  Compress: changesNothingHere,
});

const Target = v.looseObject({ TargetOriginId: v.string() });

const DistributionProperties = v.object({
  DistributionConfig: v.object({
    Enabled: v.boolean(),
    Origins: v.array(
      v.object({
        Id: v.string(),
        DomainName: v.string(),
        OriginPath: v.optional(v.string(), ''),
        OriginAccessControlId: v.optional(v.string()),
      }),
    ),
    DefaultCacheBehavior: Target,
    CacheBehaviors: v.optional(v.array(Target), []),
  }),
});

/**
 * What the distributions of a stage serve from buckets with an origin access control, in the order
 * in which CloudFront looks at it. What they serve from elsewhere is not served here.
 * @throws Error that names the distribution and the setting that cannot be run here
 */
export function bucketBehaviors(template: Template): readonly BucketBehavior[] {
  const policies = headersPolicies(template);
  const bucketNames = new Map<string, string>(
    resourcesOf(template, 'AWS::S3::Bucket').flatMap(({ physicalId: name, region }) => [
      [`${name}.s3.${region}.amazonaws.com`, name] as const,
      [`${name}.s3.amazonaws.com`, name] as const,
    ]),
  );
  return resourcesOf(template, 'AWS::CloudFront::Distribution').flatMap((resource) => {
    const { DistributionConfig: config } = readProperties(DistributionProperties, resource);
    if (!config.Enabled) return [];
    return [...config.CacheBehaviors, config.DefaultCacheBehavior].flatMap((target) => {
      const origin = config.Origins.find(({ Id }) => Id === target.TargetOriginId);
      const bucketName = bucketNames.get(origin?.DomainName ?? '');
      if (!origin?.OriginAccessControlId || bucketName === undefined) return [];
      const behavior = readProperties(Behavior, { ...resource, properties: target });
      return [
        {
          takes: wildcardPattern(`/${behavior.PathPattern.replace(/^\//, '')}`, 'same case'),
          bucketName,
          originPath: origin.OriginPath,
          addHeaders: policyNamed(behavior.ResponseHeadersPolicyId, policies, resource),
        },
      ];
    });
  });
}

function policyNamed(
  id: string | undefined,
  policies: ReadonlyMap<string, HeadersPolicy>,
  { type, logicalId, stack }: Resource,
): HeadersPolicy {
  if (id === undefined) return (answered) => answered;
  const policy = policies.get(id);
  if (policy) return policy;
  throw new Error(
    `${type} ${logicalId} of ${stack}: its headers policy ${id} is not in the template`,
  );
}
