import { rgbaToThumbHash } from 'thumbhash';
import { images } from './images.ts';

/** The ThumbHash of a picture, in base 64: it is made of at most 100 × 100 pixels of sRGB. */
export async function placeholderOf(picture: Buffer): Promise<string> {
  const { data, info } = await images(picture)
    .resize(100, 100, { fit: 'inside' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64');
}
