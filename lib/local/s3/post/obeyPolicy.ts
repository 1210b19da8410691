import { S3Error } from '../S3Error.ts';
import type { FieldCondition, PostPolicy } from './readPolicy.ts';

/** Fields that no condition need mention; so are those that begin with `x-ignore-`. */
const free = new Set(['policy', 'x-amz-signature', 'file']);

/**
 * Makes sure that a form is what its policy allows: not too late, each condition fulfilled, and no
 * field that the policy says nothing of.
 *
 * @param fields lower-case names, variables filled in; with `bucket`
 * @throws S3Error when not
 */
export function obeyPolicy(
  { expiration, conditions }: PostPolicy,
  fields: ReadonlyMap<string, string>,
  now: Date,
): void {
  const refuse = (problem: string) =>
    new S3Error('AccessDenied', `Invalid according to Policy: ${problem}`);
  if (now > expiration) throw refuse('Policy expired.');
  for (const condition of conditions) {
    if (!holds(condition, fields.get(condition.field) ?? '')) {
      const { operator, field, value } = condition;
      const parts = [operator, `$${field}`, value].map((part) => JSON.stringify(part));
      throw refuse(`Policy Condition failed: [${parts.join(', ')}]`);
    }
  }
  const covered = new Set(conditions.map(({ field }) => field));
  const extra = [...fields.keys()].filter(
    (name) => !covered.has(name) && !free.has(name) && !name.startsWith('x-ignore-'),
  );
  if (extra.length > 0) throw refuse(`Extra input fields: ${extra.join(', ')}`);
}

function holds({ operator, field, value }: FieldCondition, given: string): boolean {
  if (operator === 'eq') return given === value;
  // A list of content types: each of them has to.
  const values = field === 'content-type' ? given.split(',').map((each) => each.trim()) : [given];
  return values.every((each) => each.startsWith(value));
}
