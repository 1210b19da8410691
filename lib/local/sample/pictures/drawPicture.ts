import type { Backdrop } from './backdrops.ts';
import { cameraBody } from './cameraBody.ts';
import { paints } from './paints.ts';
import { standingLens } from './standingLens.ts';

const [width, height] = [1600, 1067];
const [middle, floor] = [800, 800];

/**
 * A still life in a studio, as SVG: a camera or lens in the shape of its class, on a plinth.
 * @param subject class of a camera; one without a shape of its own looks mirrorless
 */
export function drawPicture(subject: string, backdrop: Backdrop): string {
  const isLens = subject === 'lens';
  const thing = isLens ? standingLens(middle, floor) : cameraBody(subject, middle, floor);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
    <defs>${paints(backdrop)}</defs>
    <rect width="${width}" height="${height}" fill="url(#wall)"/>
    <circle cx="${middle + 150}" cy="470" r="395" fill="${backdrop.disc}" opacity="0.62"/>
    <rect y="742" width="${width}" height="325" fill="url(#table)"/>
    <ellipse cx="${middle}" cy="968" rx="620" ry="70" fill="#000" opacity="0.32" filter="url(#blur)"/>
    <path d="M250 806 V930 A550 62 0 0 0 1350 930 V806 Z" fill="url(#plinth)"/>
    <ellipse cx="${middle}" cy="806" rx="550" ry="62" fill="${backdrop.light}"/>
    <ellipse cx="${middle}" cy="806" rx="550" ry="62" fill="url(#light)" opacity="0.7"/>
    <ellipse cx="${middle + 24}" cy="${floor + 8}" rx="${isLens ? 230 : 410}" ry="30" fill="#000" opacity="0.5" filter="url(#blur)"/>
    ${thing}
    <rect width="${width}" height="${height}" fill="url(#corners)"/>
  </svg>`;
}
