import type { ImageRejection } from '../shared/domain/Image.ts';

/** A file that cannot be used, however often it is tried. Code and message are for its editor. */
export class ImageRefusal extends Error {
  override readonly name = 'ImageRefusal';
  readonly code: ImageRejection['code'];

  constructor(code: ImageRejection['code'], message: string, options: ErrorOptions = {}) {
    super(message, options);
    this.code = code;
  }
}
