/**
 * The inside of one execution environment: a worker thread that loads the function and calls its
 * handler once for each invocation, as Lambda's Node.js 24 runtime does.
 */
import { parentPort } from 'node:worker_threads';
import { functionError } from './lambda/functionError.ts';
import { type Handler, loadHandler } from './lambda/loadHandler.ts';
import type { Invocation, Report } from './lambda/messages.ts';
import type { FunctionError } from './lambda/Outcome.ts';

const env = process.env;
let requestId = 'undefined'; // what Lambda's own log lines say before the first invocation

const report = (message: Report) => parentPort?.postMessage(message);

/** Reports a failure and logs it in Lambda's text format: time, request id, level, message. */
function fail(kind: string, error: FunctionError, isFatal = false): void {
  const line = [new Date().toISOString(), requestId, 'ERROR', kind, JSON.stringify(error)];
  process.stderr.write(`${line.join('\t')}\n`);
  report({ type: 'failed', error, isFatal });
}

function end(kind: string, error: FunctionError): never {
  fail(kind, error, true);
  return process.exit(1);
}

const contextOf = ({ requestId, functionArn, deadline }: Invocation) => ({
  awsRequestId: requestId,
  invokedFunctionArn: functionArn,
  functionName: env.AWS_LAMBDA_FUNCTION_NAME,
  functionVersion: env.AWS_LAMBDA_FUNCTION_VERSION,
  memoryLimitInMB: env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
  logGroupName: env.AWS_LAMBDA_LOG_GROUP_NAME,
  logStreamName: env.AWS_LAMBDA_LOG_STREAM_NAME,
  clientContext: undefined,
  identity: undefined,
  getRemainingTimeInMillis: () => deadline - Date.now(),
});

async function call(handler: Handler, invocation: Invocation): Promise<void> {
  requestId = invocation.requestId;
  let result: unknown;
  try {
    result = await handler(JSON.parse(invocation.payload), contextOf(invocation));
  } catch (error) {
    return fail('Invoke Error', functionError(error));
  }
  try {
    report({ type: 'done', payload: JSON.stringify(result) ?? 'null' });
  } catch {
    fail('Invoke Error', {
      errorType: 'Runtime.JSONStringifyError',
      errorMessage: 'Unable to stringify response body',
      trace: [],
    });
  }
}

process.on('uncaughtException', (error) => end('Uncaught Exception', functionError(error)));
process.on('unhandledRejection', (reason) =>
  end('Unhandled Promise Rejection', functionError(reason, 'Runtime.UnhandledPromiseRejection')),
);
// A worker does not read NODE_OPTIONS; this is the one that functions set.
if (env.NODE_OPTIONS?.includes('--enable-source-maps')) process.setSourceMapsEnabled(true);

try {
  const handler = loadHandler(env.LAMBDA_TASK_ROOT ?? '', env._HANDLER ?? '');
  parentPort?.on('message', (invocation: Invocation) => void call(handler, invocation));
  report({ type: 'done', payload: 'null' });
} catch (error) {
  end('Init Error', functionError(error));
}
