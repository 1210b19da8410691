import { type Resource, resourcesOf, type Template } from '../Resource.ts';
import { readProperties } from '../readProperties.ts';
import type { Bucket } from './Bucket.ts';
import { BucketPolicyProperties, BucketProperties } from './bucketSchemas.ts';

/**
 * The buckets of a stage, by name.
 * @throws Error that names the bucket or policy and the setting that cannot be run here
 */
export function bucketsOf(template: Template): ReadonlyMap<string, Bucket> {
  const policies = resourcesOf(template, 'AWS::S3::BucketPolicy').map((resource) =>
    readProperties(BucketPolicyProperties, resource),
  );
  const cloudFrontMay = (name: string): string[] =>
    policies
      .filter(({ Bucket }) => Bucket === name)
      .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
      .flatMap((statement) => (statement.Effect === 'Allow' ? statement.Action : []));
  return new Map(
    resourcesOf(template, 'AWS::S3::Bucket')
      .map((resource) => bucketOf(resource, cloudFrontMay(resource.physicalId)))
      .map((bucket) => [bucket.name, bucket]),
  );
}

function bucketOf(resource: Resource, cloudFrontMay: readonly string[]): Bucket {
  const { physicalId: name, arn = '', region } = resource;
  const properties = readProperties(BucketProperties, resource);
  return {
    name,
    arn,
    region,
    isVersioned: properties.VersioningConfiguration !== undefined,
    cors: properties.CorsConfiguration.CorsRules.map((rule) => ({
      origins: rule.AllowedOrigins,
      methods: rule.AllowedMethods,
      headers: rule.AllowedHeaders,
      exposedHeaders: rule.ExposedHeaders,
      maxAgeSeconds: rule.MaxAge,
    })),
    sendsEvents:
      properties.NotificationConfiguration.EventBridgeConfiguration?.EventBridgeEnabled === true,
    cloudFrontMay,
  };
}
