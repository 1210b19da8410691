import * as v from 'valibot';
import { CognitoError } from '../CognitoError.ts';
import type { Services } from '../Services.ts';

/** One operation of the user pool API: JSON in, JSON out. */
export type Operation = (services: Services, input: unknown) => unknown;
export type Operations = Readonly<Record<string, Operation>>;

/** Fields of (nearly) every operation. */
export const poolFields = { UserPoolId: v.string() } as const;
export const userFields = { ...poolFields, Username: v.pipe(v.string(), v.minLength(1)) } as const;
/** Passed on to Lambda triggers, of which the pool has none. */
export const clientMetadata = v.optional(v.record(v.string(), v.string()));

/**
 * An operation with its input checked. The schemas are strict: a parameter that the local pool
 * would ignore is refused with its name.
 */
export const operation =
  <Schema extends v.GenericSchema<unknown, { UserPoolId: string }>>(
    schema: Schema,
    run: (services: Services, input: v.InferOutput<Schema>) => unknown,
  ): Operation =>
  (services, input) => {
    const parsed = v.safeParse(schema, input);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      throw new CognitoError(
        'InvalidParameterException',
        `1 validation error detected: Value at '${v.getDotPath(issue)}' failed to satisfy constraint: ${issue.message}`,
      );
    }
    if (parsed.output.UserPoolId !== services.config.id) {
      throw new CognitoError(
        'ResourceNotFoundException',
        `User pool ${parsed.output.UserPoolId} does not exist.`,
      );
    }
    return run(services, parsed.output);
  };

/** A time as the AWS JSON protocol has it: seconds of the Unix time. */
export const epochSeconds = (time: string): number => new Date(time).getTime() / 1_000;
