import type { Access } from '../Engine.ts';
import type { PolicyStatement } from './PolicyStatement.ts';

export type Verdict = 'allowed' | 'denied explicitly' | 'not allowed';

/**
 * Whether the statements give the right: an explicit deny wins, then an allow, and what nobody
 * allows is not allowed.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function judge(statements: readonly PolicyStatement[], access: Access): Verdict {
  const context = contextOf(access);
  const applying = statements.filter(
    ({ matchesAction, matchesResource, conditions }) =>
      matchesAction(access.action) &&
      matchesResource(access.resource) &&
      conditions.every((holds) => holds(context)),
  );
  if (applying.some(({ effect }) => effect === 'Deny')) return 'denied explicitly';
  return applying.length > 0 ? 'allowed' : 'not allowed';
}

const contextOf = (access: Access) =>
  new Map([
    // Here the way to the engine is a loopback connection; there the SDK always uses TLS.
    ['aws:securetransport', ['true']],
    ...Object.entries(access.context).map(([key, values]) => [key.toLowerCase(), values] as const),
  ]);
