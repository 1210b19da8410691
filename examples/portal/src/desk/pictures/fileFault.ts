import { imageLimits } from './imageLimits.ts';

/** Why a file need not even be announced. */
export type FileFault = 'WRONG_TYPE' | 'EMPTY_FILE' | 'TOO_MANY_BYTES' | 'TOO_MANY_IMAGES';

/** @param room how many images the review can still take */
export function fileFault(
  { type, size }: Pick<File, 'type' | 'size'>,
  room: number,
): FileFault | undefined {
  if (!imageLimits.types.some((known) => known === type)) return 'WRONG_TYPE';
  if (size === 0) return 'EMPTY_FILE';
  if (size > imageLimits.bytes) return 'TOO_MANY_BYTES';
  return room > 0 ? undefined : 'TOO_MANY_IMAGES';
}
