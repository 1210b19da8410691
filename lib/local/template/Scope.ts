import * as v from 'valibot';
import type { TemplateError } from './TemplateError.ts';

/** What an intrinsic can ask about the place where it stands. */
export type Scope = {
  /** An error that names stack and logical id. */
  readonly fault: (problem: string) => TemplateError;
  /** A parameter, a pseudo parameter or a resource of this stack. */
  readonly ref: (name: string) => unknown;
  readonly attribute: (logicalId: string, name: string) => unknown;
  /** An output of a stack of the stage; without a region, in this stack's. */
  readonly stackOutput: (stack: string, region: string | undefined, output: string) => unknown;
  readonly exported: (name: string) => unknown;
  readonly isTrue: (condition: string) => boolean;
  readonly mapped: (mapping: string, first: string, second: string) => unknown;
};

/** What `Ref AWS::NoValue` gives: the property or element is left out. */
export const noValue = Symbol('AWS::NoValue');

/**
 * The argument of an intrinsic in the form it must have.
 * @throws TemplateError when it has another
 */
export function argumentOf<Schema extends v.GenericSchema>(
  intrinsic: string,
  schema: Schema,
  argument: unknown,
  scope: Scope,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, argument);
  if (result.success) return result.output;
  throw scope.fault(`${intrinsic} cannot take ${JSON.stringify(argument)}`);
}
