import { randomUUID } from 'node:crypto';
import type { LambdaFunction } from './functionsOf.ts';
import type { FunctionError, Outcome } from './Outcome.ts';
import { type ExecutionEnvironment, startEnvironment } from './startEnvironment.ts';

/** All execution environments of one function, and the invocations that wait for one. */
export type Pool = {
  readonly invoke: (payload: string) => Promise<Outcome>;
  /** Ends the environments that run the old code as soon as they are idle. */
  readonly replace: (directory: string) => void;
  readonly stop: () => Promise<void>;
};

export type PoolOptions = {
  readonly fn: LambdaFunction;
  /** Most environments at one time. */
  readonly maxEnvironments: number;
  readonly variablesFor: (directory: string) => Readonly<Record<string, string>>;
  readonly onLine: (line: string) => void;
};

type Waiting = { readonly payload: string; readonly answer: (outcome: Outcome) => void };

/** The concurrency of a new AWS account, and so the most that can reasonably wait here. */
const mostWaiting = 1_000;

/**
 * Starts environments as invocations need them and keeps idle ones for the next. Where Lambda would
 * start one environment for each concurrent invocation, this machine has a maximum, and invocations
 * wait; the function's reserved concurrency counts those that run and those that wait.
 */
export function startPool({ fn, maxEnvironments, variablesFor, onLine }: PoolOptions): Pool {
  const environments = new Set<ExecutionEnvironment>();
  const idle: ExecutionEnvironment[] = [];
  const waiting: Waiting[] = [];
  let directory = fn.directory;
  let running = 0;
  let starting = 0;
  let isStopped = false;

  /** Gives waiting invocations to idle environments, and starts more where that is not enough. */
  function serveWaiting(): void {
    while (waiting.length > 0 && !isStopped) {
      const environment = idle.pop();
      const next = environment && waiting.shift();
      if (environment && next) {
        void serve(environment, directory, next);
      } else {
        if (starting >= waiting.length || environments.size >= maxEnvironments) return;
        void start(directory);
      }
    }
  }

  async function start(code: string): Promise<void> {
    const environment = startEnvironment({ fn, variables: variablesFor(code), onLine });
    environments.add(environment);
    starting += 1;
    void environment.ended.then(() => forget(environment));
    const error = await environment.started;
    starting -= 1;
    if (error) {
      environments.delete(environment);
      void environment.end();
      // As on Lambda: the invocation that wanted this environment gets the error of its start.
      waiting.shift()?.answer({ status: 'error', error });
    } else {
      release(environment, code);
    }
    serveWaiting();
  }

  async function serve(
    environment: ExecutionEnvironment,
    code: string,
    next: Waiting,
  ): Promise<void> {
    running += 1;
    const outcome = await environment.invoke(next.payload);
    running -= 1;
    next.answer(outcome);
    release(environment, code);
    serveWaiting();
  }

  /** Keeps an environment for the next invocation, if it lives and runs the current code. */
  function release(environment: ExecutionEnvironment, code: string): void {
    if (environment.isAlive() && code === directory && !isStopped) {
      idle.push(environment);
    } else {
      environments.delete(environment);
      void environment.end();
    }
  }

  function forget(environment: ExecutionEnvironment): void {
    environments.delete(environment);
    const index = idle.indexOf(environment);
    if (index >= 0) idle.splice(index, 1);
    serveWaiting();
  }

  return {
    invoke: (payload) => {
      if (isStopped) return Promise.resolve(stopped());
      const isReservedUsedUp = running + waiting.length >= (fn.reservedConcurrency ?? Infinity);
      if (isReservedUsedUp || waiting.length >= mostWaiting) {
        return Promise.resolve({ status: 'throttled', message: 'Rate Exceeded.' });
      }
      return new Promise((answer) => {
        waiting.push({ payload, answer });
        serveWaiting();
      });
    },
    replace: (newDirectory) => {
      if (newDirectory === directory) return; // an asset's name is the hash of its content
      directory = newDirectory;
      for (const environment of idle.splice(0)) {
        environments.delete(environment);
        void environment.end();
      }
    },
    stop: async () => {
      isStopped = true;
      for (const { answer } of waiting.splice(0)) answer(stopped());
      await Promise.all([...environments].map((environment) => environment.end()));
    },
  };
}

const stopped = (): Outcome => {
  const error: FunctionError = {
    errorType: 'Runtime.ExitError',
    errorMessage: `RequestId: ${randomUUID()} Error: the local cloud is stopping`,
  };
  return { status: 'error', error };
};
