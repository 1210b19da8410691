import type { Image, ImageRejection } from '../../../functions/shared/domain/Image.ts';

/** A file as an attacker, an old camera or an accident makes it, and what has to become of it. */
export type HostileImage = {
  readonly name: string;
  readonly contentType: Image['contentType'];
  readonly bytes: Buffer;
  readonly expected: 'ready' | ImageRejection['code'];
};
