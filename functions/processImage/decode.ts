import type { Sharp } from 'sharp';
import { ImageRefusal } from './ImageRefusal.ts';
import { imageSettings } from './imageSettings.ts';
import { images } from './images.ts';
import type { ImageHeader } from './readHeader.ts';

/**
 * Decodes a file once, upright and `width` pixels wide, into a PNG without compression: unlike bare
 * pixels it carries a colour profile. That is libvips' own Display P3, or none, which means sRGB:
 * never the profile of the file, which may hide text.
 * @throws ImageRefusal when pixels are missing, take too long, or have a profile that does not work
 */
export async function decode(
  bytes: Buffer,
  { format, colour }: ImageHeader,
  width: number,
): Promise<Buffer> {
  const { most, mostPixels } = imageSettings;
  const picture = images(bytes, {
    failOn: 'warning',
    limitInputPixels: mostPixels[format],
    autoOrient: true,
    // sharp would go through sRGB and lose what is beyond; so the profile is applied at the end.
    ignoreIcc: colour === 'profile',
  });
  const sized = picture.timeout({ seconds: most.secondsToDecode }).resize({ width });
  const master = await uncompressed(inItsSpace(sized, colour)).catch((cause) => {
    throw new ImageRefusal('DAMAGED', 'is damaged, or takes too long to decode: export it again', {
      cause,
    });
  });
  if (colour !== 'standard' && !(await hasProfileP3(master))) {
    throw new ImageRefusal('DAMAGED', 'has a damaged colour profile: export it with another');
  }
  return master;
}

function inItsSpace(picture: Sharp, colour: ImageHeader['colour']): Sharp {
  switch (colour) {
    case 'profile':
      return picture.withIccProfile('p3');
    case 'displayP3':
      // In 16 bits sharp takes what has no profile for P3: the numbers stay, and get their profile.
      return picture.pipelineColourspace('rgb16').withIccProfile('p3');
    default:
      return picture;
  }
}

const uncompressed = (picture: Sharp): Promise<Buffer> =>
  picture.png({ compressionLevel: 0 }).toBuffer();

const profileOf = async (file: Buffer) => (await images(file).metadata()).icc;

/** What a profile that cannot be applied leaves behind is the file's own. */
async function hasProfileP3(file: Buffer): Promise<boolean> {
  const pixel = images({ create: { width: 1, height: 1, channels: 3, background: '#000' } });
  const expected = await profileOf(await uncompressed(pixel.withIccProfile('p3')));
  const found = await profileOf(file);
  return expected !== undefined && found !== undefined && expected.equals(found);
}
