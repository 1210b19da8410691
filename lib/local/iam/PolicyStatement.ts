import * as v from 'valibot';
import { type Condition, conditionsOf } from './conditions.ts';
import { arnPattern, wildcardPattern } from './patterns.ts';

/** One statement of a policy, ready to be asked. */
export type PolicyStatement = {
  readonly effect: 'Allow' | 'Deny';
  readonly matchesAction: (action: string) => boolean;
  readonly matchesResource: (resource: string) => boolean;
  /** All of them must hold. */
  readonly conditions: readonly Condition[];
};

/** Strict: `NotAction`, `NotResource` and `Principal` would turn the meaning round, unnoticed. */
const Document = v.strictObject({
  Version: v.literal('2012-10-17'),
  Id: v.optional(v.string()),
  Statement: oneOrMore(
    v.strictObject({
      Sid: v.optional(v.string()),
      Effect: v.picklist(['Allow', 'Deny']),
      Action: oneOrMore(v.string()),
      Resource: oneOrMore(v.string()),
      Condition: v.optional(v.record(v.string(), v.record(v.string(), v.unknown())), {}),
    }),
  ),
});

/**
 * The statements of an identity-based policy.
 * @throws Error naming what the local cloud cannot judge
 */
export function statementsOf(document: unknown): PolicyStatement[] {
  const result = v.safeParse(Document, document);
  if (!result.success) {
    const problems = result.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
    throw new Error(`the policy cannot be judged: ${problems.join('; ')}`);
  }
  return result.output.Statement.map(({ Effect, Action, Resource, Condition }) => {
    const actions = Action.map((action) => wildcardPattern(action, 'any case'));
    const resources = Resource.map(arnPattern);
    return {
      effect: Effect,
      matchesAction: (action) => actions.some((matches) => matches(action)),
      matchesResource: (resource) => resources.some((matches) => matches(resource)),
      conditions: conditionsOf(Condition),
    };
  });
}

/** An element that may also be given as a list, always read as one. */
export function oneOrMore<Element extends v.GenericSchema>(element: Element) {
  return v.pipe(
    v.unknown(),
    v.transform((value): unknown[] => (Array.isArray(value) ? value : [value])),
    v.array(element),
  );
}
