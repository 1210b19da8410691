import { expect, it } from 'vitest';
import { specRows } from '../../../examples/portal/src/camera/specRows.ts';

const common = {
  brand: 'Nikon',
  model: 'A',
  aliases: [],
  availability: 'available',
  offers: [],
  slug: 'nikon-a',
} as const;
const text = (camera: Parameters<typeof specRows>[0], locale: 'es' | 'pt-BR' | 'en') =>
  specRows(camera, locale).map(({ name, values }) =>
    `${name}: ${values.join(' | ')}`.replaceAll('\u00a0', ' '),
  );

it('writes what a camera has, in the words and numbers of a language', () => {
  const camera = {
    ...common,
    aliases: [],
    offers: [],
    kind: 'camera' as const,
    class: 'mirrorless' as const,
    specs: {
      mount: 'Nikon Z',
      stabilisationStops: 5.5,
      weightG: 705,
      weatherSealed: false,
      sensor: { format: 'full-frame' as const, widthMm: 35.9, heightMm: 23.9 },
      iso: { min: 100, max: 51_200, extendedMax: 204_800 },
      shutter: { mechanicalMaxS: 0.000125, electronicMaxS: 0.5 },
      viewfinder: { dots: 3_690_000, magnification: 0.8 },
      screen: { dots: 921_000, articulation: 'tilting' as const },
      video: [
        { width: 3840, height: 2160, fps: 59.94, codec: 'H.265', bitDepth: 10 },
        { width: 1920, height: 1080, fps: 120 },
      ],
      cardSlots: ['sd' as const, 'sd' as const, 'xqd' as const],
      dimensionsMm: [134, 100.5, 69.5] as [number, number, number],
    },
  };
  expect(text(camera, 'es')).toEqual([
    'Montura: Nikon Z',
    'Sensor: Formato completo, 35,9 × 23,9 mm',
    'ISO: 100–51.200',
    'ISO ampliado: hasta 204.800',
    'Obturador mecánico más rápido: 1/8000 s',
    'Obturador electrónico más rápido: 0,5 s',
    'Visor: 3,69 millones de puntos, 0,8×',
    'Pantalla: Abatible, 921.000 puntos',
    'Video: 3840 × 2160, 59,94 fps, H.265, 10 bits | 1920 × 1080, 120 fps',
    'Tarjetas: 2 × SD y XQD',
    'Estabilización: 5,5 pasos',
    'Sellado: No',
    'Peso: 705 g',
    'Medidas: 134 × 100,5 × 69,5 mm',
  ]);
});

it.each([
  ['prime', { min: 50, max: 50 }, { wide: 1.8, tele: 1.8 }, '50 mm', 'f/1.8'],
  ['zoom', { min: 24, max: 70 }, { wide: 3.5, tele: 5.6 }, '24–70 mm', 'f/3.5–5.6'],
])('writes one value where a %s has one', (_, focalLengthMm, maxAperture, length, aperture) => {
  const lens = {
    ...common,
    aliases: [],
    offers: [],
    kind: 'lens' as const,
    class: 'lens' as const,
  };
  expect(text({ ...lens, specs: { focalLengthMm, maxAperture, minFocusM: 0.45 } }, 'en')).toEqual([
    `Focal length: ${length}`,
    `Maximum aperture: ${aperture}`,
    'Closest focus: 0.45 m',
  ]);
});
