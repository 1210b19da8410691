import { jsonLdOf } from '../../../functions/shared/domain/jsonLd.ts';
import { type Locale, locales } from '../../../functions/shared/domain/Locale.ts';
import type { Page } from '../../../functions/shared/domain/Page.ts';
import { currentRubric, rubrics } from '../../../functions/shared/domain/Rubric.ts';
import { overallOf } from '../../../functions/shared/domain/Score.ts';
import { type Slug, slugFrom } from '../../../functions/shared/domain/Slug.ts';
import { phrases } from './phrases.ts';
import { publishedCamera } from './publishedCamera.ts';
import { type Random, randomOf } from './randomOf.ts';

const begin = Date.UTC(2026, 0, 2);
const tenMonths = 300 * 24 * 60 * 60 * 1000;
const editors = ['Ana Lima', 'Bruno Silva', 'Camila Torres', 'Diego Ruiz', 'Emma Clark'].concat([
  'Fernanda Costa',
  'Gabriel Soto',
  'Helena Dias',
  'Ignacio Vega',
  'Julia Prado',
]);
const syllables = 'ca ra bam po ti ta gua mi no co lla que si ru vi lo an pe sa tu'.split(' ');

/**
 * A review as readers might find it, the same for the same number and language: one of five is of
 * the camera of the review before. Times are spread over ten months of 2026, the seconds included.
 */
export function publishedPage(number: number, locale: Locale = 'es'): Page {
  const random = randomOf(number * 2 + 1_000_003);
  const camera = publishedCamera(number - (number % 5 === 4 ? 1 : 0));
  const rubric = rubrics[currentRubric[camera.kind]];
  const level = random.integer(55, 92);
  const scores = Object.fromEntries(
    Object.keys(rubric.weights).map((category) => [
      category,
      { value: level + random.integer(-12, 8) },
    ]),
  );
  const { overall = 0, coverage } = overallOf(scores, rubric);
  const publishedAt = new Date(begin + random.integer(0, tenMonths)).toISOString();
  const author = random.pick(editors);
  const words = wordsIn(locale, `${camera.brand} ${camera.model}`, random);
  const page = {
    ...words,
    slug: slugIn(locale, words.title, number),
    locale,
    authors: random.isOneIn(8) ? [author, `${author} Junior`] : [author],
    publishedAt,
    updatedAt: publishedAt,
    camera,
    rubric: { id: rubric.id, weights: { ...rubric.weights } },
    scores,
    overall,
    coverage,
    award: overall > 88 ? 'gold' : overall > 84 ? 'silver' : undefined,
    testUnit: { source: random.pick(['owned', 'loan'] as const), preProduction: false },
    images: [] as Page['images'],
    alternates: random.isOneIn(3)
      ? []
      : locales
          .filter((other) => other !== locale)
          .map((other) => ({ locale: other, slug: slugIn(other, words.title, number) })),
  } as const;
  return { ...page, jsonLd: jsonLdOf(page) };
}

const slugIn = (locale: Locale, title: string, number: number): Slug =>
  `${slugFrom(title).slice(0, 90)}-${number}${locale === 'es' ? '' : `-${locale.slice(0, 2)}`}` as Slug;

function wordsIn(locale: Locale, name: string, random: Random) {
  const { titles, angles, openings, findings, verdicts } = phrases[locale];
  const angle = random.pick(angles);
  const values: Readonly<Record<string, string>> = {
    name,
    angle,
    weeks: String(random.integer(2, 9)),
    place: placeFrom(random),
  };
  const filled = (pattern: string): string =>
    pattern.replace(/\{(\w+)\}/g, (_, word) => values[word] ?? '');
  const sentences = Array.from({ length: 12 }, () => filled(random.pick(openings))).concat(
    Array.from({ length: 24 }, () => random.pick(findings)),
  );
  return {
    title: filled(random.pick(titles)),
    summary: `${filled(random.pick(openings))} ${random.pick(findings)} ${random.pick(findings)}`,
    verdict: random.pick(verdicts),
    pros: [random.pick(findings), random.pick(findings)],
    cons: [random.pick(findings)],
    goodFor: [angle],
    body: `## ${name}\n\n${sentences.join('\n\n')}`,
  };
}

function placeFrom(random: Random): string {
  const place = Array.from({ length: random.integer(2, 4) }, () => random.pick(syllables)).join('');
  return `${place.charAt(0).toUpperCase()}${place.slice(1)}`;
}
