import * as v from 'valibot';
import { Fact } from './factsOf.ts';
import type { Measure } from './metrics.ts';

/** What a row says of one page. */
const Cell = v.union([
  v.strictObject({ value: Fact, isBest: v.boolean() }),
  v.strictObject({ missing: v.literal(true) }),
  /** The reason why a category was not scored. */
  v.strictObject({ notApplicable: v.string() }),
]);

/** One metric of all pages, in the order of the items. */
export const Row = v.strictObject({
  metric: v.string(),
  unit: v.optional(v.string()),
  better: v.optional(v.picklist(['higher', 'lower'])),
  /** Whether a person would notice a difference. What is missing somewhere is not the same. */
  isDifferent: v.boolean(),
  values: v.array(Cell),
});
export type Row = v.InferOutput<typeof Row>;

/** A fact as a number that has a better and a worse; text and lists have none. */
function amountOf(fact: Fact): number | undefined {
  if (typeof fact === 'string' || Array.isArray(fact)) return undefined;
  return typeof fact === 'object' ? fact.amount : Number(fact);
}

const currencyOf = (fact: Fact): unknown =>
  typeof fact === 'object' && 'currency' in fact && fact.currency;

/** As text in which the order of a list does not count. */
const textOf = (fact: Fact): string => String([fact].flat().toSorted());

/** Decimal fractions have no exact double: 1/6400 is not quite 1.25 times 1/8000. */
const almost = 1 - 1e-9;

function isNoticeable(one: Fact, other: Fact, { ratio = 1, step = 0 }: Measure): boolean {
  const [a, b] = [amountOf(one), amountOf(other)];
  if (a === undefined || b === undefined) return textOf(one) !== textOf(other);
  const [less, more] = a < b ? [a, b] : [b, a];
  return less < more && more >= less * ratio * almost && more - less >= step * almost;
}

/**
 * A row of the comparison. Best is what no other beats noticeably, so that ties are best together;
 * a value that is the only one known has beaten nobody.
 * @returns undefined where nothing is known, or prices are in several currencies.
 */
export function rowOf(
  metric: string,
  measure: Measure,
  facts: readonly (Fact | undefined)[],
): Row | undefined {
  const { unit, better } = measure;
  const known = facts.filter((fact) => fact !== undefined);
  if (known.length === 0 || new Set(known.map(currencyOf)).size > 1) return undefined;
  const differsFrom = (fact: Fact) => (other: Fact) => isNoticeable(fact, other, measure);
  const sign = better === 'higher' ? 1 : -1;
  const amount = (fact: Fact): number => sign * (amountOf(fact) ?? 0);
  const isBest = (fact: Fact): boolean =>
    better !== undefined &&
    known.length > 1 &&
    !known.filter(differsFrom(fact)).some((other) => amount(other) > amount(fact));
  return {
    metric,
    unit,
    better,
    isDifferent: known.length < facts.length || known.some((fact) => known.some(differsFrom(fact))),
    values: facts.map((fact) =>
      fact === undefined ? { missing: true } : { value: fact, isBest: isBest(fact) },
    ),
  };
}
