import * as v from 'valibot';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a resource is changed by. A list is an object to most schemas; here it would replace all. */
export const MergePatch = v.custom<Readonly<Record<string, unknown>>>(
  isObject,
  'must be an object with what shall change',
);

/** JSON Merge Patch (RFC 7396, section 2): null removes, objects merge, all else replaces. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const base = isObject(target) ? target : {};
  const kept = Object.entries(base).filter(([name]) => !Object.hasOwn(patch, name));
  const set = Object.entries(patch)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => [
      name,
      mergePatch(Object.hasOwn(base, name) ? base[name] : undefined, value),
    ]);
  return Object.fromEntries([...kept, ...set]);
}
