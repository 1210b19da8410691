import { isDeepStrictEqual } from 'node:util';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The JSON Merge Patch (RFC 7396) that makes one object of another; empty where they are the same. */
export function mergePatchBetween(from: object, to: object): object {
  const [before, after] = [fieldsOf(from), fieldsOf(to)];
  const removed = [...before.keys()].filter((name) => after.get(name) === undefined);
  const changed = [...after].flatMap(([name, value]) => {
    const old = before.get(name);
    if (value === undefined || isDeepStrictEqual(old, value)) return [];
    if (!isFields(old) || !isFields(value)) return [[name, value] as const];
    const inner = mergePatchBetween(old, value);
    return Object.keys(inner).length === 0 ? [] : [[name, inner] as const];
  });
  return Object.fromEntries([...removed.map((name) => [name, null] as const), ...changed]);
}

const fieldsOf = (object: object): ReadonlyMap<string, unknown> => new Map(Object.entries(object));
