import type { ApiProblem } from './ApiProblem.ts';
import type { ProblemCode } from './ProblemCode.ts';

/** A problem of some code, for `switch (problem.code)`. */
export type Problem = { [Code in ProblemCode]: ApiProblem<Code> }[ProblemCode];
