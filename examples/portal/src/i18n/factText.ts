import type { components } from '@random-camera-reviews/client';
import { formats } from './formats.ts';
import type { Locale } from './Locale.ts';
import { shutterText } from './shutterText.ts';
import { term, type terms } from './terms.ts';
import { words } from './words.ts';

type Cell = components['schemas']['ComparedRow']['values'][number];
/** What is known of a camera in one respect. */
type Fact = Extract<Cell, { value: unknown }>['value'];

const same = (word: string) => words(word, word, word);

const units: Readonly<Record<string, ReturnType<typeof words>>> = {
  mm2: same('mm²'),
  dots: words('puntos', 'pontos', 'dots'),
  inch: same('″'),
  bit: same('bits'),
  stops: words('pasos', 'stops', 'stops'),
  shots: words('fotos', 'fotos', 'shots'),
  // That they are of 100 is said once, by the heading of their group.
  points: same(''),
};

/** Units that are words. */
const counted: readonly string[] = ['dots', 'stops', 'shots'];

const yes = words('Sí', 'Sim', 'Yes');
const no = words('No', 'Não', 'No');
const no4k = words('Sin 4K', 'Sem 4K', 'No 4K');

/** Metrics whose values are keys. */
const kinds: Readonly<Record<string, keyof typeof terms>> = {
  'sensor.format': 'sensorFormat',
  'sensor.type': 'sensorType',
  'autofocus.subjects': 'subject',
  'screen.articulation': 'articulation',
  cardSlots: 'cardSlot',
};

const factors: readonly string[] = [
  'sensor.cropFactor',
  'viewfinder.magnification',
  'viewfinder.equivalentMagnification',
];

/** Dots are counted in millions: `3.69M`. */
const compactText = (locale: Locale, value: number): string =>
  new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 2 }).format(value);

function numberText(metric: string, value: number, locale: Locale): string {
  const number = formats.number(locale, value);
  if (metric.startsWith('maxAperture.')) return `f/${number}`;
  if (metric.startsWith('shutter.')) return shutterText(locale, value);
  if (metric.endsWith('.dots')) return compactText(locale, value);
  return factors.includes(metric) ? `${number}×` : number;
}

/** Days have no time zone: they are the same everywhere. */
const dayText = (locale: Locale, day: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));

/** A fact of a camera as a person writes it, with its unit. */
export function factText(metric: string, fact: Fact, locale: Locale, unit = ''): string {
  const kind = kinds[metric];
  const word = (key: string): string => (kind ? term(kind, key, locale) : key);
  if (typeof fact === 'boolean') return (fact ? yes : no)[locale];
  if (Array.isArray(fact)) return formats.list(locale, fact.map(word));
  if (typeof fact === 'string')
    return metric === 'announcedOn' ? dayText(locale, fact) : word(fact);
  if (typeof fact === 'object') return formats.money(locale, fact);
  if (metric === 'video.max4kFps' && fact === 0) return no4k[locale];
  const text = numberText(metric, fact, locale);
  const unitText = units[unit]?.[locale] ?? unit;
  if (!unitText) return text;
  // A value and its symbol stay on one line; a word may stand below.
  const space = counted.includes(unit) ? ' ' : '\u00a0';
  return `${text}${unit === 'inch' ? '' : space}${unitText}`;
}
