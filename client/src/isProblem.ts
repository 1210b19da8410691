import { ApiProblem } from './ApiProblem.ts';
import type { Problem } from './Problem.ts';
import type { ProblemCode } from './ProblemCode.ts';

/** Whether something thrown is a problem: one of these codes, or any. */
export function isProblem<Code extends ProblemCode = ProblemCode>(
  error: unknown,
  ...codes: readonly Code[]
): error is Extract<Problem, { readonly code: Code }> {
  if (!(error instanceof ApiProblem)) return false;
  return codes.length === 0 || codes.some((code) => code === error.code);
}
