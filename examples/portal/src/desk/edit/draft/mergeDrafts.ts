import { isObject } from './isObject.ts';
import { isSame } from './isSame.ts';
import { pointer } from './pointer.ts';
import { withValue } from './withValue.ts';

/** A field that both changed, each in another way. */
export type Conflict = {
  /** JSON pointer. */
  readonly path: string;
  /** Undefined where it was removed. */
  readonly mine: unknown;
  readonly theirs: unknown;
};

export type Merged<T> = {
  /** Theirs with all that only I changed; where both did, mine. */
  readonly draft: T;
  readonly conflicts: readonly Conflict[];
  /** Fields that only they changed. */
  readonly taken: readonly string[];
};

/** A score is one judgement: its mark of mine beside its note of theirs would be nobody's. */
const isWhole = (path: string): boolean => /^\/scores\/[^/]+$/.test(path);

type Found = {
  readonly mine: [path: string, value: unknown][];
  readonly conflicts: Conflict[];
  readonly taken: string[];
};

function compare(base: unknown, mine: unknown, theirs: unknown, path: string, found: Found): void {
  if (isSame(mine, theirs)) return;
  if (isObject(mine) && isObject(theirs) && !isWhole(path)) {
    const before = isObject(base) ? base : {};
    for (const name of Object.keys({ ...before, ...mine, ...theirs })) {
      compare(before[name], mine[name], theirs[name], path + pointer.of(name), found);
    }
  } else if (isSame(base, mine)) {
    found.taken.push(path);
  } else {
    found.mine.push([path, mine]);
    if (!isSame(base, theirs)) found.conflicts.push({ path, mine, theirs });
  }
}

/**
 * What two editors made of the same version, field by field. Lists are fields as a whole.
 * @param base what both began with
 */
export function mergeDrafts<T extends object>(base: T, mine: T, theirs: T): Merged<T> {
  const found: Found = { mine: [], conflicts: [], taken: [] };
  compare(base, mine, theirs, '', found);
  const draft = found.mine.reduce(
    (merged, [path, value]) => withValue(merged, path, value),
    theirs,
  );
  return { draft, conflicts: found.conflicts, taken: found.taken };
}
