import type { Condition, Rule } from './Mapping.ts';
import { decimalOf } from './parsers/numbers.ts';

/** The text of a column, empty where nothing stands. */
export type TextOf = (column: string) => string;

/** What a rule makes of a line: a value, or why the line is refused. */
export type Derived = { readonly value: unknown } | { readonly refuse: string };

/** The first case of a rule that holds decides. */
export function derive({ cases, otherwise }: Rule, textOf: TextOf): Derived {
  const found = cases.find(({ when }) =>
    Object.entries(when).every(([column, condition]) => holds(condition, textOf(column))),
  );
  if (!found) return { refuse: otherwise };
  return 'refuse' in found ? { refuse: found.refuse } : { value: found.value };
}

/** A cell without a number is within no bounds. */
function holds(condition: Condition, text: string): boolean {
  if (typeof condition === 'boolean') return condition === (text !== '');
  if (condition instanceof RegExp) return condition.test(text);
  const { atLeast = -Infinity, atMost = Infinity } = condition;
  const number = decimalOf(text);
  return number !== undefined && number >= atLeast && number <= atMost;
}

/** The columns that a rule asks, in the order in which it names them. */
export const columnsAskedBy = ({ cases }: Rule): readonly string[] => [
  ...new Set(cases.flatMap(({ when }) => Object.keys(when))),
];
