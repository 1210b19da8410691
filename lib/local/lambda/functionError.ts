import type { FunctionError } from './Outcome.ts';

/**
 * What was thrown, as Lambda's Node.js runtime reports it.
 * @see https://github.com/aws/aws-lambda-nodejs-runtime-interface-client/blob/main/src/utils/error.ts
 */
export function functionError(thrown: unknown, errorType?: string): FunctionError {
  if (!(thrown instanceof Error)) {
    return { errorType: errorType ?? typeof thrown, errorMessage: String(thrown), trace: [] };
  }
  return {
    errorType: errorType ?? thrown.name,
    // An error that the runtime names itself keeps the name of the cause in its message.
    errorMessage: errorType ? String(thrown) : thrown.message,
    trace: thrown.stack?.split('\n') ?? [],
  };
}
