import { diffWordsWithSpace } from 'diff';
import { pointer } from '../shared/domain/Fault.ts';
import type { Review } from '../shared/domain/Review.ts';

/** A run of words that is in both texts, only in the new one, or only in the old one. */
type Words = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** One field that differs between two versions. */
export type FieldDiff = {
  /** JSON pointer into the review. */
  readonly path: string;
  readonly from?: unknown;
  readonly to?: unknown;
  /** Word by word, where both are text and not too much of it differs. */
  readonly words?: readonly Words[];
};

/**
 * Words that may come or go before a text is shown as replaced whole. The time of a diff grows with
 * their square: 80 ms for so many; without a limit two strange texts of 25,000 characters took 80 s.
 */
const mostEdits = 1000;
/** By path, the entries of a list by their number. */
const byPath = new Intl.Collator('en', { numeric: true }).compare;

/** What an editor decides of a review: everything else differs by itself. */
const compared = ['testUnit', 'scores', 'overall', 'award', 'images', 'rubric', 'locales'] as const;

/** What changed between two versions, field by field, in the order of their paths. */
export function diffReviews(from: Review, to: Review): readonly FieldDiff[] {
  const before = leavesOf(pick(from));
  const after = leavesOf(pick(to));
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].sort(byPath).flatMap((path) => {
    const [old, now] = [before.get(path), after.get(path)];
    return old === now ? [] : [fieldDiff(path, old, now)];
  });
}

const pick = (review: Review) =>
  Object.fromEntries(compared.map((field) => [field, review[field]]));

/** Every plain value below a value, by its path. */
function leavesOf(value: unknown, path = ''): Map<string, unknown> {
  if (value === undefined) return new Map();
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  return new Map(
    Object.entries(value).flatMap(([name, child]) => [
      ...leavesOf(child, `${path}${pointer(name)}`),
    ]),
  );
}

function fieldDiff(path: string, from: unknown, to: unknown): FieldDiff {
  const words = typeof from === 'string' && typeof to === 'string' ? wordsOf(from, to) : undefined;
  return {
    path,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(words ? { words } : {}),
  };
}

const wordsOf = (from: string, to: string): readonly Words[] | undefined =>
  diffWordsWithSpace(from, to, { maxEditLength: mostEdits })?.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
