import { randomBytes } from 'node:crypto';
import type { LambdaFunction } from './functionsOf.ts';

/** The key that a function signs its calls with. */
export type Credentials = { readonly accessKeyId: string; readonly secretAccessKey: string };

/**
 * The whole environment of one execution environment: the template's variables, those of Lambda's
 * runtime, and the endpoint that makes the AWS SDK call the local cloud. Nothing else.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime
 */
export function runtimeVariables(
  fn: LambdaFunction,
  directory: string,
  { credentials, endpointUrl }: { readonly credentials: Credentials; readonly endpointUrl: string },
): Record<string, string> {
  const day = new Date().toISOString().slice(0, 10).replaceAll('-', '/');
  return {
    ...fn.variables,
    _HANDLER: fn.handler,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_DEFAULT_REGION: fn.region,
    AWS_ENDPOINT_URL: endpointUrl,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(fn.memoryMegabytes),
    AWS_LAMBDA_FUNCTION_NAME: fn.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: fn.logGroupName,
    AWS_LAMBDA_LOG_STREAM_NAME: `${day}/[$LATEST]${randomBytes(16).toString('hex')}`,
    AWS_REGION: fn.region,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    LAMBDA_TASK_ROOT: directory,
    TZ: 'UTC',
  };
}
