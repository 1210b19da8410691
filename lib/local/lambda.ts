import type { LambdaFunction } from './lambda/functionsOf.ts';
import { largestPayloadBytes } from './lambda/limits.ts';
import type { Outcome } from './lambda/Outcome.ts';
import { type Credentials, runtimeVariables } from './lambda/runtimeVariables.ts';
import { startPool } from './lambda/startPool.ts';

export { functionsOf, type LambdaFunction } from './lambda/functionsOf.ts';
export type { Outcome } from './lambda/Outcome.ts';

export type LambdaOptions = {
  readonly functions: readonly LambdaFunction[];
  /** Where the AWS SDK in the functions sends its calls. */
  readonly endpointUrl: string;
  /** The access key that stands for the function's role. */
  readonly credentialsOf: (functionName: string) => Credentials;
  /** Gets what a function prints, line by line. */
  readonly onLog: (functionName: string, line: string) => void;
  /** Most execution environments of one function at one time; others wait. */
  readonly maxEnvironments?: number;
};

/** The functions of a stage, running. */
export type Lambda = {
  /**
   * Calls a function and waits for it, as Lambda's `Invoke` with `RequestResponse` does. Whatever
   * the function does is an outcome.
   * @throws Error for an ARN that the template does not declare
   */
  readonly invoke: (functionArn: string, event: unknown) => Promise<Outcome>;
  /** New code for a function: the next invocation is a cold start, running ones finish. */
  readonly replace: (functionArn: string, directory: string) => void;
  /** Ends all environments; invocations under way end with an error outcome. */
  readonly stop: () => Promise<void>;
};

/**
 * Runs functions as Lambda does: each execution environment is a worker thread with its own memory
 * limit, exactly the template's variables plus Lambda's own, and one invocation at a time; time-out,
 * exit, lack of memory and errors at load end that environment and nothing else.
 *
 * Lambda's clock is UTC. A process has one time zone, so this sets the one of the whole process.
 */
export function startLambda(options: LambdaOptions): Lambda {
  const { functions, endpointUrl, credentialsOf, onLog, maxEnvironments = 4 } = options;
  process.env.TZ = 'UTC';
  const pools = new Map(
    functions.map((fn) => [
      fn.arn,
      startPool({
        fn,
        maxEnvironments,
        variablesFor: (directory) =>
          runtimeVariables(fn, directory, { endpointUrl, credentials: credentialsOf(fn.name) }),
        onLine: (line) => onLog(fn.name, line),
      }),
    ]),
  );
  const poolOf = (functionArn: string) => {
    const pool = pools.get(functionArn);
    if (pool) return pool;
    throw new Error(`no function ${functionArn}; there are ${[...pools.keys()].join(', ')}`);
  };

  return {
    invoke: async (functionArn, event) => {
      const pool = poolOf(functionArn);
      const payload = JSON.stringify(event) ?? 'null';
      const bytes = Buffer.byteLength(payload);
      if (bytes <= largestPayloadBytes) return pool.invoke(payload);
      const message = `Request must be smaller than ${largestPayloadBytes} bytes for the InvokeFunction operation`;
      return { status: 'tooLarge', message };
    },
    replace: (functionArn, directory) => poolOf(functionArn).replace(directory),
    stop: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.stop()));
    },
  };
}
