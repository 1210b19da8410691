import { type Answer, isProblem } from '@random-camera-reviews/client';

type Loaded = Answer<'getImage'>;
type Value = string | number | null | { readonly [name: string]: Value };

/** What is written anew of an image: a JSON Merge Patch (RFC 7396). */
export type ImagePatch = { readonly [name: string]: Value };

type Ports = {
  readonly read: () => Promise<Loaded>;
  readonly write: (ifMatch: string, patch: ImagePatch) => Promise<Loaded>;
};

/** What a save led to; `isRefused` where somebody else has written the very same words meanwhile. */
export type SavedImage = { readonly image: Loaded; readonly isRefused: boolean };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Each plain value of a patch, by its path. */
const leaves = (patch: ImagePatch, path: readonly string[] = []): [readonly string[], Value][] =>
  Object.entries(patch).flatMap(([name, value]) =>
    isObject(value) ? leaves(value, [...path, name]) : [[[...path, name], value]],
  );

const at = (image: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), image) ?? null;

/** Whether each value that is to be written is as it was known, or as it shall be. */
const isUntouched = (known: Loaded, now: Loaded, patch: ImagePatch): boolean =>
  leaves(patch).every(([path, value]) =>
    [at(known.body, path), value].some((one) => one === at(now.body, path)),
  );

/**
 * Writes words of an image. Its version rises also by what nobody wrote, as when it is made ready for
 * readers again: then, and where others wrote other words, it is written once more.
 */
export async function saveImage(
  known: Loaded,
  patch: ImagePatch,
  { read, write }: Ports,
): Promise<SavedImage> {
  try {
    return { image: await write(known.etag ?? '*', patch), isRefused: false };
  } catch (error) {
    if (!isProblem(error, 'STALE_VERSION')) throw error;
    const now = await read();
    if (!isUntouched(known, now, patch)) return { image: now, isRefused: true };
    return { image: await write(now.etag ?? '*', patch), isRefused: false };
  }
}
