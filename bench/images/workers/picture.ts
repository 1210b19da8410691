/** Run as `node picture.ts <path> <width> <height>`: a JPEG with clouds of colour, and grain on them. */

import sharp from 'sharp';

const [path = '', width, height] = process.argv.slice(2);
const size = { width: Number(width), height: Number(height) };

const noise = (scale: number, sigma: number): Promise<Buffer> =>
  sharp({
    create: {
      width: Math.ceil(size.width / scale),
      height: Math.ceil(size.height / scale),
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma },
    },
  })
    .resize({ ...size, fit: 'fill', kernel: 'cubic' })
    .png({ compressionLevel: 0 })
    .toBuffer();

await sharp(await noise(200, 60))
  .composite([{ input: await noise(6, 25), blend: 'overlay' }])
  .jpeg({ quality: 92 })
  .toFile(path);
