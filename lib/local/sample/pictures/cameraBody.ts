import { glass } from './glass.ts';

/** In which cameras differ from the front. */
type Proportions = {
  readonly width: number;
  readonly height: number;
  /** Corners of the body. */
  readonly rounding: number;
  /** The housing of the viewfinder, 0 high where there is none. */
  readonly hump: { readonly width: number; readonly height: number };
  /** How far the grip reaches down the left side, as a part of the width. */
  readonly grip: number;
  readonly lens: number;
};

const mirrorless: Proportions = {
  width: 730,
  height: 410,
  rounding: 52,
  hump: { width: 240, height: 84 },
  grip: 0.17,
  lens: 184,
};

const others: Readonly<Record<string, Proportions>> = {
  dslr: {
    width: 760,
    height: 470,
    rounding: 84,
    hump: { width: 330, height: 128 },
    grip: 0.2,
    lens: 205,
  },
  compact: {
    width: 690,
    height: 360,
    rounding: 40,
    hump: { width: 0, height: 0 },
    grip: 0.06,
    lens: 150,
  },
};

/** A camera from the front, as SVG, standing at `floor` around the middle `x`. */
export function cameraBody(shape: string, x: number, floor: number): string {
  const { width, height, rounding, hump, grip, lens } = others[shape] ?? mirrorless;
  const left = x - width / 2;
  const top = floor - height;
  const plate = height * 0.24;
  const rounded = `x="${left}" y="${top}" width="${width}" height="${height}" rx="${rounding}"`;
  const waist = `x="${left}" y="${top + plate}" width="${width}" height="${height - plate - 30}"`;
  return [
    `<clipPath id="body"><rect ${rounded}/></clipPath>`,
    dials(left, top, width),
    hump.height > 0 ? housing(x + 20, top, hump) : '',
    `<rect ${rounded} fill="url(#metal)"/>`,
    `<rect ${waist} clip-path="url(#body)" fill="url(#leather)"/>`,
    `<rect ${waist} clip-path="url(#body)" fill="url(#grain)" opacity="0.5"/>`,
    `<rect x="${left + 6}" y="${top + 22}" width="${width * grip}" height="${height - 44}" rx="${rounding * 0.7}"
      fill="url(#grip)"/>`,
    `<rect x="${left + rounding}" y="${top + 5}" width="${width - rounding * 2}" height="4" rx="2" fill="#fff" opacity="0.35"/>`,
    hump.height > 0 ? '' : finder(left + width, top),
    `<circle cx="${left + width * 0.2}" cy="${top + plate * 0.6}" r="11" fill="#e8452c" opacity="0.85"/>`,
    `<circle cx="${x + 20}" cy="${top + height * 0.52}" r="${lens * 1.16}" fill="#000" opacity="0.35" filter="url(#soft)"/>`,
    glass({ x: x + 20, y: top + height * 0.5, radius: lens }),
  ].join('\n');
}

/** The prism or its heir, between the dials. */
function housing(x: number, top: number, { width, height }: Proportions['hump']): string {
  const half = width / 2;
  const shoulder = half * 0.72;
  const peak = top - height;
  return `<path d="M${x - half} ${top + 30} L${x - shoulder} ${peak + 16} Q${x - shoulder + 6} ${peak} ${x - shoulder + 24} ${peak}
      H${x + shoulder - 24} Q${x + shoulder - 6} ${peak} ${x + shoulder} ${peak + 16} L${x + half} ${top + 30} Z" fill="url(#metal)"/>
    <path d="M${x - shoulder + 30} ${peak + 4} H${x + shoulder - 30}" stroke="#fff" stroke-opacity="0.4" stroke-width="4"/>`;
}

/** What stands on the top plate: the release, and a dial on each side. */
function dials(left: number, top: number, width: number): string {
  const dial = (x: number, size: number, height: number): string =>
    `<rect x="${x}" y="${top - height}" width="${size}" height="${height + 20}" rx="7" fill="url(#dial)"/>
     <rect x="${x}" y="${top - height + 8}" width="${size}" height="${height}" fill="url(#ribs)" opacity="0.55"/>`;
  return [
    dial(left + width * 0.1, 58, 24),
    dial(left + width * 0.21, 84, 34),
    dial(left + width * 0.79, 92, 30),
  ].join('\n');
}

/** The window of a viewfinder beside the lens. */
const finder = (right: number, top: number): string =>
  `<rect x="${right - 196}" y="${top + 20}" width="112" height="52" rx="10" fill="#101215"/>
   <rect x="${right - 188}" y="${top + 27}" width="96" height="38" rx="6" fill="url(#coating)" opacity="0.75"/>`;
