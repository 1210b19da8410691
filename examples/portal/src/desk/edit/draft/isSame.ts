import { isObject } from './isObject.ts';

/** Whether two pieces of JSON say the same; an absent member is as good as an undefined one. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, index) => isSame(value, other[index]));
  }
  if (isObject(one) && isObject(other)) {
    return Object.keys({ ...one, ...other }).every((name) => isSame(one[name], other[name]));
  }
  return one === other;
}
