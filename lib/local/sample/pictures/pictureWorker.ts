/**
 * Draws a picture as a JPEG: `node pictureWorker.ts <class of camera> <backdrop>`. A process of its
 * own, because processImage forbids libvips, for the whole of its process, to read SVG.
 */
import sharp from 'sharp';
import * as v from 'valibot';
import { backdropNames, backdrops } from './backdrops.ts';
import { drawPicture } from './drawPicture.ts';

const [, , subject = '', backdrop] = process.argv;
const svg = drawPicture(subject, backdrops[v.parse(v.picklist(backdropNames), backdrop)]);
process.stdout.write(await sharp(Buffer.from(svg)).jpeg({ quality: 90 }).toBuffer());
