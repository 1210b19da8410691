import { isObject } from './isObject.ts';
import { pointer } from './pointer.ts';
import { valueAt } from './valueAt.ts';

/** Parts of a review that are there only while something is in them. */
const vanishing = /^\/(testUnit|scores\/[^/]+|locales\/[^/]+\/seo)$/;

/**
 * The same with another value at a JSON pointer, or without one. Objects on the way there are made;
 * of those that a review need not have, none stays behind empty.
 */
export function withValue<T extends object>(target: T, path: string, value: unknown): T {
  const copy = structuredClone(target);
  const parts = pointer.parts(path);
  let parent: object = copy;
  for (const part of parts.slice(0, -1)) {
    const next: unknown = Reflect.get(parent, part);
    const made = typeof next === 'object' && next !== null ? next : {};
    Reflect.set(parent, part, made);
    parent = made;
  }
  const last = parts.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);

  const above = pointer.of(...parts.slice(0, -1));
  const rest = valueAt(copy, above);
  const isLeft = vanishing.test(above) && isObject(rest) && Object.keys(rest).length === 0;
  return isLeft ? withValue(copy, above, undefined) : copy;
}
