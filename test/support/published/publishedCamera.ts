import type { PublicCamera } from '../../../functions/shared/domain/Camera.ts';
import { type Slug, slugFrom } from '../../../functions/shared/domain/Slug.ts';
import { makers } from './makers.ts';
import { type Random, randomOf } from './randomOf.ts';

const generations = ['II', 'III', 'IV', 'V', 'VI', 'VII'];
const megapixels = { 'medium-format': 102, 'full-frame': 45, 'aps-c': 26.1, 'four-thirds': 20.4 };

/** A camera or lens that might exist, the same for the same number. */
export function publishedCamera(number: number): PublicCamera {
  const random = randomOf(number);
  // The first makers have most of what is sold.
  const maker = makers[Math.min(random.integer(0, 29), random.integer(0, 29))] ?? makers[0];
  const line = random.pick(maker.lines);
  const [model = '', ...aliases] = namesOf(line.names, number, random);
  const format = line.format ?? (random.isOneIn(2) ? '1-inch' : undefined);
  const common = {
    brand: maker.brand,
    model,
    aliases: aliases.filter((alias, place) => alias !== model && aliases.indexOf(alias) === place),
    announcedOn: `20${random.integer(10, 26)}-0${random.integer(1, 9)}-1${random.integer(0, 9)}`,
    availability: random.pick(['announced', 'available', 'available', 'discontinued'] as const),
    msrp: random.isOneIn(10)
      ? undefined
      : {
          amount: random.integer(199, 7999) * 100 - 1,
          currency: random.pick(['USD', 'USD', 'BRL', 'EUR']),
        },
    offers: [],
    slug: slugFrom(`${maker.brand} ${model} ${number}`) as Slug,
  };
  const body = {
    ...(line.mount ? { mount: line.mount } : {}),
    ...(random.isOneIn(12) ? {} : { weightG: random.integer(120, 1600) }),
    weatherSealed: random.isOneIn(2),
  };
  if (line.class === 'lens') {
    const focalLengthMm = { min: random.integer(10, 85), max: random.integer(85, 600) };
    return { kind: 'lens', class: 'lens', ...common, specs: { ...body, focalLengthMm } };
  }
  const most = format && format !== '1-inch' ? megapixels[format] : 20.1;
  return {
    kind: 'camera',
    class: line.class,
    ...common,
    specs: {
      ...body,
      ...(format ? { sensor: { format, effectiveMp: most - random.integer(0, 8) } } : {}),
      iso: { min: 100, max: 25_600 * 2 ** random.integer(0, 3) },
      shutter: { mechanicalMaxS: 1 / random.pick([4000, 8000]) },
      burst: { mechanicalFps: random.integer(5, 20), electronicFps: random.integer(10, 40) },
      autofocus: { points: random.integer(49, 759), subjects: ['people', 'animals', 'birds'] },
      video: [
        {
          width: 3840,
          height: 2160,
          fps: random.pick([30, 60, 120]),
          codec: 'H.265',
          bitDepth: 10,
        },
      ],
      batteryCipa: random.integer(240, 1800),
      cardSlots: random.isOneIn(2) ? ['sd', 'sd'] : ['cfexpress-b', 'sd'],
      dimensionsMm: [random.integer(90, 150), random.integer(60, 110), random.integer(30, 90)],
    },
  };
}

/** The names of a line with everything filled in. Later numbers reach further: names stay many. */
function namesOf(patterns: readonly string[], number: number, random: Random): readonly string[] {
  const generation = random.integer(0, generations.length);
  const roman = generation === 0 ? '' : ` ${generations[generation - 1]}`;
  const values: Readonly<Record<string, string>> = {
    n: String(random.integer(1, 9 + Math.floor(number / 500))),
    v: random.pick(['', '', 'S', 'R', 'C', 'P', 'X']),
    g: roman,
    mark: roman && ` Mark${roman}`,
    d: String(generation + 1),
    f: random.pick(['14', '20', '24-70', '28', '35', '50', '70-200', '85', '100-400', '135']),
    a: random.pick(['1.2', '1.4', '1.8', '2', '2.8', '4']),
  };
  return patterns.map((pattern) => pattern.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? ''));
}
