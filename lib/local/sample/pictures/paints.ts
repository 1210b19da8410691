import type { Backdrop } from './backdrops.ts';

type Stop = readonly [offset: number, colour: string, opacity?: number];

const stops = (all: readonly Stop[]): string =>
  all
    .map(
      ([offset, colour, opacity = 1]) =>
        `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join('');

const down = (id: string, ...all: readonly Stop[]): string =>
  `<linearGradient id="${id}" x2="0" y2="1">${stops(all)}</linearGradient>`;
const across = (id: string, ...all: readonly Stop[]): string =>
  `<linearGradient id="${id}">${stops(all)}</linearGradient>`;
const around = (id: string, centre: string, ...all: readonly Stop[]): string =>
  `<radialGradient id="${id}" ${centre}>${stops(all)}</radialGradient>`;
const blur = (id: string, amount: number): string =>
  `<filter id="${id}" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${amount}"/></filter>`;

/** The gradients, patterns and filters that the parts of a picture are painted with. */
export function paints({ light, dark, table, shine, metal, leather }: Backdrop): string {
  return [
    around('wall', 'cx="0.34" cy="0.22" r="0.95"', [0, light], [1, dark]),
    down('table', [0, dark, 0], [0.1, table, 0.85], [1, table]),
    across('plinth', [0, light], [0.4, mixed(light, '#fff', 35)], [1, dark]),
    around('light', 'cx="0.3" cy="0.3" r="0.7"', [0, '#fff', 0.8], [1, '#fff', 0]),
    around('corners', 'cx="0.5" cy="0.46" r="0.75"', [0.62, '#000', 0], [1, '#000', 0.28]),
    down('metal', [0, mixed(metal, '#fff', 26)], [0.16, metal], [1, mixed(metal, '#000', 45)]),
    across(
      'leather',
      [0, mixed(leather, '#000', 35)],
      [0.3, mixed(leather, '#fff', 9)],
      [1, leather],
    ),
    across('grip', [0, '#000', 0.5], [0.45, '#fff', 0.09], [1, '#000', 0.35]),
    across('dial', [0, '#1c1d20'], [0.35, '#7b7e85'], [1, '#17181a']),
    across(
      'cylinder',
      [0, '#0c0d0f'],
      [0.24, '#565a62'],
      [0.42, '#26282d'],
      [0.86, '#131417'],
      [1, '#33363c'],
    ),
    across('tin', [0, '#55585c'], [0.26, '#f1f1ef'], [0.5, '#8f9296'], [1, '#4b4e52']),
    down('steel', [0, '#e9e9e6'], [0.5, '#8d9094'], [1, '#4a4d51']),
    down('barrel', [0, '#4d5057'], [0.45, '#1f2125'], [1, '#0c0d0f']),
    down('tube', [0, '#07080a'], [1, '#33363d']),
    around(
      'deep',
      'cx="0.42" cy="0.36" r="0.7"',
      [0, mixed(shine, '#000', 30)],
      [0.5, '#141a2a'],
      [1, '#04050a'],
    ),
    around('iris', 'cx="0.45" cy="0.4" r="0.6"', [0, shine, 0.55], [0.6, '#05060b'], [1, '#000']),
    across('coating', [0, shine], [1, '#ffffff', 0.2]),
    `<pattern id="grain" width="7" height="7" patternUnits="userSpaceOnUse"><circle cx="2" cy="2" r="1.3" fill="#000" opacity="0.55"/><circle cx="5.5" cy="5.5" r="1.2" fill="#fff" opacity="0.09"/></pattern>`,
    `<pattern id="ribs" width="9" height="9" patternUnits="userSpaceOnUse"><rect width="4" height="9" fill="#000" opacity="0.6"/></pattern>`,
    blur('soft', 7),
    blur('blur', 18),
  ].join('');
}

/** A colour with a share of another, as librsvg does not know `color-mix`. */
function mixed(colour: string, other: '#fff' | '#000', percent: number): string {
  const towards = other === '#fff' ? 255 : 0;
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `rgb(${parts.map((part) => Math.round(part + ((towards - part) * percent) / 100)).join(' ')})`;
}
