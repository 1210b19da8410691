import { diffWordsWithSpace } from 'diff';
import { pointer } from '../shared/domain/Fault.ts';
import type { Review } from '../shared/domain/Review.ts';

/** A run of words that is in both texts, only in the new one, or only in the old one. */
export type Words = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** One field that differs between two versions. */
export type FieldDiff = {
  /** JSON pointer into the review. */
  readonly path: string;
  readonly from?: unknown;
  readonly to?: unknown;
  /** Word by word, where both are text. */
  readonly words?: readonly Words[];
};

/** Past so many characters a word diff takes too long to be worth it. */
const longestText = 50_000;

/** What an editor decides of a review: everything else differs by itself. */
const compared = ['testUnit', 'scores', 'overall', 'award', 'rubric', 'locales'] as const;

/** What changed between two versions, field by field, in the order of the fields. */
export function diffReviews(from: Review, to: Review): readonly FieldDiff[] {
  const before = leavesOf(pick(from));
  const after = leavesOf(pick(to));
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].sort().flatMap((path) => {
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
  const isText = typeof from === 'string' && typeof to === 'string';
  return {
    path,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(isText && from.length + to.length <= longestText ? { words: wordsOf(from, to) } : {}),
  };
}

const wordsOf = (from: string, to: string): readonly Words[] =>
  diffWordsWithSpace(from, to).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
