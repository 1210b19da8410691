import type { LambdaFunction } from '../lambda.ts';
import { operator } from '../operator.ts';
import type { Caller } from './Caller.ts';
import type { newAccessKey } from './newAccessKey.ts';

/** A holder of an access key. */
export type KeyHolder = { readonly caller: Caller; readonly secretAccessKey: string };

export type FunctionWithKey = LambdaFunction & {
  readonly credentials: ReturnType<typeof newAccessKey>;
};

/** Who may sign, by access key: the operator, and each function under its role. */
export const keyHolders = (functions: readonly FunctionWithKey[]): ReadonlyMap<string, KeyHolder> =>
  new Map<string, KeyHolder>([
    [operator.accessKeyId, { caller: 'operator', secretAccessKey: operator.secretAccessKey }],
    ...functions.map(({ roleArn, name, credentials }): [string, KeyHolder] => [
      credentials.accessKeyId,
      { caller: { roleArn, functionName: name }, secretAccessKey: credentials.secretAccessKey },
    ]),
  ]);
