import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { eachLine } from './eachLine.ts';
import type { LambdaFunction } from './functionsOf.ts';
import { initSeconds, largestPayloadBytes } from './limits.ts';
import type { Invocation, Report } from './messages.ts';
import type { FunctionError, Outcome } from './Outcome.ts';

/** One execution environment: a worker thread with its own memory, module state and variables. */
export type ExecutionEnvironment = {
  /** Settles when the function is loaded, with what went wrong if it could not be. */
  readonly started: Promise<FunctionError | undefined>;
  /** Calls the handler; one call at a time. Time is up after the function's timeout. */
  readonly invoke: (payload: string) => Promise<Outcome>;
  readonly isAlive: () => boolean;
  /** Settles when the thread has ended, for whatever reason. */
  readonly ended: Promise<void>;
  readonly end: () => Promise<void>;
};

export type EnvironmentOptions = {
  readonly fn: LambdaFunction;
  readonly variables: Readonly<Record<string, string>>;
  readonly onLine: (line: string) => void;
};

type Death =
  | { readonly type: 'exit'; readonly code: number }
  | { readonly type: 'outOfMemory' }
  | { readonly type: 'timeout'; readonly seconds: number };

/** Starts a thread that loads the function. It never throws: what goes wrong is an outcome. */
export function startEnvironment(options: EnvironmentOptions): ExecutionEnvironment {
  const { fn, variables, onLine } = options;
  const worker = new Worker(new URL('../lambdaWorker.ts', import.meta.url), {
    env: variables,
    execArgv: [], // flags of this process are none of the function's
    resourceLimits: { maxOldGenerationSizeMb: fn.memoryMegabytes },
    stdout: true,
    stderr: true,
  });
  let isAlive = true;
  let waiting: ((report: Report | Death) => void) | undefined;

  /** The next thing that the thread says, or how it ended. */
  const nextReport = (seconds: number) =>
    new Promise<Report | Death>((resolve) => {
      const timer = setTimeout(() => {
        waiting?.({ type: 'timeout', seconds });
        void end();
      }, seconds * 1000);
      waiting = (report) => {
        clearTimeout(timer);
        waiting = undefined;
        resolve(report);
      };
    });
  const end = async () => {
    isAlive = false;
    await worker.terminate();
  };

  worker.on('message', (report: Report) => {
    if (report.type === 'failed' && report.isFatal) isAlive = false;
    waiting?.(report);
  });
  worker.on('error', (error) => {
    isAlive = false;
    const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    waiting?.(isMemory ? { type: 'outOfMemory' } : { type: 'exit', code: 1 });
  });
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', (code) => {
      isAlive = false;
      waiting?.({ type: 'exit', code });
      resolve();
    });
  });
  eachLine(worker.stdout, onLine);
  eachLine(worker.stderr, onLine);

  /** The outcome; where the function could not say itself what happened, the log says it. */
  const ending = (requestId: string, report: Report | Death): Outcome => {
    const outcome = outcomeOf(requestId, report);
    if (report.type !== 'failed' && outcome.status === 'error') onLine(outcome.error.errorMessage);
    return outcome;
  };

  const started = nextReport(initSeconds).then((report) => {
    const outcome = ending(randomUUID(), report);
    return outcome.status === 'error' ? outcome.error : undefined;
  });

  const invoke = async (payload: string): Promise<Outcome> => {
    const requestId = randomUUID();
    const answered = nextReport(fn.timeoutSeconds);
    worker.postMessage({
      requestId,
      functionArn: fn.arn,
      payload,
      deadline: Date.now() + fn.timeoutSeconds * 1000,
    } satisfies Invocation);
    return ending(requestId, await answered);
  };

  return { started, invoke, isAlive: () => isAlive, ended, end };
}

function outcomeOf(requestId: string, report: Report | Death): Outcome {
  const broken = (errorType: string, message: string): Outcome => ({
    status: 'error',
    error: { errorType, errorMessage: `RequestId: ${requestId} Error: ${message}` },
  });
  switch (report.type) {
    case 'done':
      return resultOf(report.payload);
    case 'failed':
      return { status: 'error', error: report.error };
    case 'timeout':
      return broken(
        'Sandbox.Timedout',
        `Task timed out after ${report.seconds.toFixed(2)} seconds`,
      );
    case 'outOfMemory':
      return broken('Runtime.OutOfMemory', 'Runtime exited with error: signal: killed');
    case 'exit':
      return broken(
        'Runtime.ExitError',
        report.code === 0
          ? 'Runtime exited without providing a reason'
          : `Runtime exited with error: exit status ${report.code}`,
      );
  }
}

function resultOf(payload: string): Outcome {
  if (Buffer.byteLength(payload) > largestPayloadBytes) {
    const errorMessage = `Response payload size exceeded maximum allowed payload size (${largestPayloadBytes} bytes).`;
    return {
      status: 'error',
      error: { errorType: 'Function.ResponseSizeTooLarge', errorMessage },
    };
  }
  return { status: 'success', result: JSON.parse(payload) };
}
