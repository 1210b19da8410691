import sharp from 'sharp';
import { type BackdropName, backdrops } from '../../lib/local/sample/pictures/backdrops.ts';
import { drawPicture } from '../../lib/local/sample/pictures/drawPicture.ts';

/** A JPEG of some 1000 pixels: SVG has 72 of its units an inch. Its bytes differ by the backdrop. */
export const aPicture = (backdrop: BackdropName): Promise<Buffer> =>
  sharp(Buffer.from(drawPicture('mirrorless', backdrops[backdrop])), { density: 45 })
    .jpeg({ quality: 90 })
    .toBuffer();
