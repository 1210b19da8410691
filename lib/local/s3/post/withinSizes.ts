import { S3Error } from '../S3Error.ts';
import type { PostPolicy } from './readPolicy.ts';

/**
 * Lets a file pass, up to the size that its policy allows.
 * @throws S3Error as soon as there is more, or at its end when there is too little
 */
export async function* withinSizes(
  file: AsyncIterable<Buffer>,
  sizes: PostPolicy['sizes'],
): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const part of file) {
    size += part.length;
    const exceeded = sizes.find(({ largest }) => size > largest);
    if (exceeded) {
      const details = { MaxSizeAllowed: String(exceeded.largest) };
      throw new S3Error('EntityTooLarge', undefined, { details });
    }
    yield part;
  }
  const missed = sizes.find(({ smallest }) => size < smallest);
  if (missed) {
    const details = { ProposedSize: String(size), MinSizeAllowed: String(missed.smallest) };
    throw new S3Error('EntityTooSmall', undefined, { details });
  }
}
