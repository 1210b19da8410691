import * as v from 'valibot';
import { type Resource, resourcesOf, type Template } from '../Resource.ts';
import { readProperties } from '../readProperties.ts';
import { reservedVariables } from './reservedVariables.ts';

/** One function as the template declares it. */
export type LambdaFunction = {
  readonly logicalId: string;
  readonly name: string;
  readonly arn: string;
  readonly region: string;
  /** ARN of the execution role: what the function may do. */
  readonly roleArn: string;
  /** File and export, such as `index.handler`. */
  readonly handler: string;
  /** Environment variables of the template, without those that Lambda adds. */
  readonly variables: Readonly<Record<string, string>>;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  /** Most invocations at one time; absent when the account's limit counts. */
  readonly reservedConcurrency: number | undefined;
  readonly logGroupName: string;
  /** Where the bundled code is. */
  readonly directory: string;
};

const changesNothingHere = v.optional(v.unknown());

/** Strict: a setting that is not known here would only be believed to work. */
const FunctionProperties = v.strictObject({
  FunctionName: v.optional(v.string()),
  Handler: v.string(),
  Runtime: v.literal('nodejs24.x'),
  Role: v.string(),
  Code: v.strictObject({ S3Key: v.string(), S3Bucket: changesNothingHere }),
  Environment: v.optional(
    v.strictObject({ Variables: v.optional(v.record(v.string(), v.string()), {}) }),
    {},
  ),
  MemorySize: v.optional(v.pipe(v.number(), v.integer(), v.minValue(128)), 128),
  Timeout: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(900)), 3),
  ReservedConcurrentExecutions: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  LoggingConfig: v.optional(v.looseObject({ LogGroup: v.optional(v.string()) }), {}),
  PackageType: v.optional(v.literal('Zip')),
  Architectures: changesNothingHere,
  Description: changesNothingHere,
  EphemeralStorage: changesNothingHere,
  RuntimeManagementConfig: changesNothingHere,
  Tags: changesNothingHere,
  TracingConfig: changesNothingHere,
});

/**
 * The functions that a stage declares.
 *
 * @throws Error that names the function and the setting that cannot be run here, or that Lambda
 *   would refuse
 */
export const functionsOf = (template: Template): readonly LambdaFunction[] =>
  resourcesOf(template, 'AWS::Lambda::Function').map((resource) => functionOf(template, resource));

function functionOf(template: Template, resource: Resource): LambdaFunction {
  const properties = readProperties(FunctionProperties, resource);
  if (!resource.arn) throw new Error(`${resource.type} ${resource.logicalId} has no ARN`);
  const variables = properties.Environment.Variables;
  const reserved = Object.keys(variables).find((name) => reservedVariables.has(name));
  if (reserved) {
    throw new Error(
      `${resource.type} ${resource.logicalId} sets ${reserved}, which Lambda reserves for itself: ` +
        'its deployment would fail; choose another name',
    );
  }
  const name = properties.FunctionName ?? resource.physicalId;
  return {
    logicalId: resource.logicalId,
    name,
    arn: resource.arn,
    region: resource.region,
    roleArn: properties.Role,
    handler: properties.Handler,
    variables,
    memoryMegabytes: properties.MemorySize,
    timeoutSeconds: properties.Timeout,
    reservedConcurrency: properties.ReservedConcurrentExecutions,
    logGroupName: properties.LoggingConfig.LogGroup ?? `/aws/lambda/${name}`,
    directory: template.assetDirectory(properties.Code.S3Key),
  };
}
