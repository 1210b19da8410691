import { isObject } from './isObject.ts';
import { isSame } from './isSame.ts';

type Members = Readonly<Record<string, unknown>>;

/**
 * What has to be sent to make one object of another: a JSON Merge Patch (RFC 7396). Lists are replaced
 * whole, null removes; so neither object may have a null of its own.
 */
export function mergePatch(before: Members, after: Members): Record<string, unknown> {
  const patch: Record<string, unknown> = {};
  for (const name of Object.keys({ ...before, ...after })) {
    const [from, to] = [before[name], after[name]];
    if (isSame(from, to)) continue;
    patch[name] = isObject(from) && isObject(to) ? mergePatch(from, to) : (to ?? null);
  }
  return patch;
}
