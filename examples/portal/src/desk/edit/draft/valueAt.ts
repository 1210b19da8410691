import { isObject } from './isObject.ts';
import { pointer } from './pointer.ts';

/** What stands at a JSON pointer; undefined where nothing does. */
export function valueAt(target: unknown, path: string): unknown {
  let value = target;
  for (const part of pointer.parts(path)) {
    if (Array.isArray(value)) value = value[Number(part)];
    else value = isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
  }
  return value;
}
