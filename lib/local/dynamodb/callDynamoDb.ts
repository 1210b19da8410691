import * as v from 'valibot';
import type { EngineRequest, EngineResponse } from '../Engine.ts';

type Answer = {
  /** Name of the service's error, such as `ResourceNotFoundException`. */
  readonly errorCode: string | undefined;
  /** @throws Error with the service's words when it refused */
  readonly output: () => unknown;
};

/** Sends one operation. The AWS SDK would do it too, but costs start-up 100 ms to load. */
export type Call = (operation: string, input: object) => Promise<Answer>;

const Refusal = v.object({ __type: v.string(), message: v.optional(v.string()) });

/** A `Call` that reaches the tables of one region. */
export const callDynamoDb =
  (forward: (request: EngineRequest) => Promise<EngineResponse>, region: string): Call =>
  async (operation, input) => {
    const response = await forward({
      region,
      operation,
      headers: { 'x-amz-target': `DynamoDB_20120810.${operation}` },
      body: Buffer.from(JSON.stringify(input)),
    });
    const body: unknown = JSON.parse(response.body.toString());
    if (response.status === 200) return { errorCode: undefined, output: () => body };
    const { __type, message } = v.parse(Refusal, body);
    const errorCode = __type.split('#').at(-1);
    return {
      errorCode,
      output: () => {
        throw new Error(`DynamoDB Local refused ${operation}: ${errorCode}: ${message ?? ''}`);
      },
    };
  };
