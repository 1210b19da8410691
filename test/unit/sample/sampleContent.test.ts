import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ulid } from 'ulid';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { Camera, NewCamera } from '../../../functions/shared/domain/Camera.ts';
import { ImageWords } from '../../../functions/shared/domain/Image.ts';
import { type Locale, locales } from '../../../functions/shared/domain/Locale.ts';
import { LocalizedReview } from '../../../functions/shared/domain/LocalizedReview.ts';
import { publicationFaults } from '../../../functions/shared/domain/publicationFaults.ts';
import { localesOf, NewReview } from '../../../functions/shared/domain/Review.ts';
import { currentRubric, rubrics } from '../../../functions/shared/domain/Rubric.ts';
import { reviewFaults } from '../../../functions/shared/domain/reviewFaults.ts';
import { overallOf } from '../../../functions/shared/domain/Score.ts';
import { readSample } from '../../../lib/local/sample/sampleContent.ts';
import { languageOf } from './languageOf.ts';

const sample = readSample();

const cameras = sample.cameras.map(({ slug, body }) => ({
  slug,
  camera: parse(Camera, {
    ...parse(NewCamera, body),
    id: ulid(0),
    version: 1,
    createdBy: 'ana',
    createdAt: '2026-01-31T12:00:00.000Z',
    updatedAt: '2026-01-31T12:00:00.000Z',
  }),
}));

const reviews = sample.reviews.map(({ editor, camera: slug, body, picture }) => {
  const camera = cameras.find((known) => known.slug === slug)?.camera;
  if (!camera) throw new Error(`a review of ${slug}, which is no sample camera`);
  const review = parse(NewReview, { ...body, cameraId: camera.id });
  const words = localesOf(review).map((locale) => ({
    locale,
    ...parse(LocalizedReview, review.locales[locale]),
  }));
  return { name: `${slug} by ${editor}`, editor, slug, camera, review, words, picture };
});

const texts = reviews.flatMap(({ name, words }) =>
  words.map((text) => ({ ...text, name: `${name} in ${text.locale}` })),
);

const wordsOf = (text: string | undefined) => text?.match(/[\p{L}\p{N}]+/gu) ?? [];
const unique = (values: readonly unknown[]) => new Set(values).size === values.length;

describe('the sample cameras', () => {
  it('are cameras and lenses of many makers', () => {
    expect(cameras.length).toBeGreaterThanOrEqual(24);
    const kinds = cameras.map(({ camera }) => camera.kind);
    expect(kinds.filter((kind) => kind === 'camera').length).toBeGreaterThanOrEqual(20);
    expect(kinds.filter((kind) => kind === 'lens').length).toBeGreaterThanOrEqual(4);
    expect(new Set(cameras.map(({ camera }) => camera.brand)).size).toBeGreaterThanOrEqual(8);
  });

  it('fit on one page of GET /cameras, as filling an empty backend expects', () => {
    expect(cameras.length).toBeLessThanOrEqual(100);
  });

  it.each(cameras)('$slug has no invented offer, and a launch price in dollars', ({ camera }) => {
    expect(camera.offers).toEqual([]);
    expect(camera.msrp).toMatchObject({ currency: 'USD' });
  });

  /** Widths of the formats in millimetres: a slip of the pen in either is found by the other. */
  const widths: Readonly<Record<string, readonly [number, number]>> = {
    'full-frame': [35, 36.5],
    'aps-c': [22, 24],
    'four-thirds': [17, 18],
    '1-inch': [13, 13.5],
    '1/2.3-inch': [6, 6.3],
  };

  const bodies = cameras.flatMap(({ slug, camera }) =>
    camera.kind === 'camera' ? [{ slug, camera }] : [],
  );

  it.each(bodies)(
    '$slug has facts that agree with each other',
    ({ camera: { specs, ...camera } }) => {
      const { format = '', widthMm } = specs.sensor ?? {};
      const [least, most] = widths[format] ?? [0, 0];
      expect(widthMm).toBeGreaterThanOrEqual(least);
      expect(widthMm).toBeLessThanOrEqual(most);
      const { extendedMin = 0, min = 0, max = 0, extendedMax = max } = specs.iso ?? {};
      expect(max).toBeGreaterThan(min);
      expect(extendedMin).toBeLessThanOrEqual(min);
      expect(extendedMax).toBeGreaterThanOrEqual(max);
      expect(Math.round(1 / (specs.shutter?.mechanicalMaxS ?? 0)) % 1000).toBe(0);
      expect(specs.mount === undefined).toBe(camera.class === 'compact');
      expect(specs.viewfinder?.dots).toSatisfy(
        (dots) => camera.class !== 'dslr' || dots === undefined,
        'an optical viewfinder without dots',
      );
    },
  );
});

describe('the sample reviews', () => {
  it('are many, in every language, some in several, of both editors', () => {
    expect(reviews.length).toBeGreaterThanOrEqual(24);
    const inLocale = (locale: Locale) => texts.filter((text) => text.locale === locale).length;
    for (const locale of locales) expect(inLocale(locale)).toBeGreaterThanOrEqual(12);
    const translated = reviews.filter(({ words }) => words.length > 1);
    expect(translated.length).toBeGreaterThanOrEqual(10);
    for (const editor of ['ana', 'bruno']) {
      expect(reviews.filter((review) => review.editor === editor).length).toBeGreaterThan(9);
    }
  });

  it('judge some cameras twice, but no editor does', () => {
    expect(unique(reviews.map(({ slug }) => slug))).toBe(false);
    expect(unique(reviews.map(({ name }) => name))).toBe(true);
  });

  it('have slugs and titles that nothing else has', () => {
    expect(unique(texts.map(({ slug }) => slug))).toBe(true);
    expect(unique(texts.map(({ title }) => title))).toBe(true);
  });

  it.each(reviews)('$name can be published in its languages', ({ review, camera }) => {
    const rubric = currentRubric[camera.kind];
    const { coverage } = overallOf(review.scores, rubrics[rubric]);
    expect(reviewFaults(review, rubric, camera)).toEqual([]);
    expect(publicationFaults({ ...review, coverage }, localesOf(review))).toEqual([]);
  });

  it.each(reviews)('$name fills every category of its rubric', ({ review, camera }) => {
    const { weights } = rubrics[currentRubric[camera.kind]];
    expect(Object.keys(review.scores).sort()).toEqual(Object.keys(weights).sort());
  });

  it('spread their scores, and give awards to few', () => {
    const overalls = reviews.map(
      ({ review, camera }) =>
        overallOf(review.scores, rubrics[currentRubric[camera.kind]]).overall ?? 0,
    );
    expect(Math.min(...overalls)).toBeLessThan(60);
    expect(Math.max(...overalls)).toBeGreaterThan(85);
    const awarded = reviews.filter(({ review }) => review.award);
    expect(awarded.length).toBeGreaterThan(0);
    expect(awarded.length).toBeLessThan(reviews.length / 3);
  });

  /** Neither a note nor a disclosure has a translation: in two languages it would be foreign in one. */
  it.each(reviews)('$name has words without a translation in one language only', (sampled) => {
    const notes = Object.values(sampled.review.scores).flatMap(({ note }) => note ?? []);
    const untranslated = [...notes, sampled.review.testUnit?.disclosure ?? []].flat();
    if (sampled.words.length > 1) expect(untranslated).toEqual([]);
    else expect(untranslated.length).toBeGreaterThan(0);
  });
});

describe('the sample pictures', () => {
  const shown = reviews.flatMap(({ picture, ...review }) =>
    picture ? [{ ...review, picture }] : [],
  );

  it('are of different kinds of cameras, on different backdrops', () => {
    expect(new Set(shown.map(({ camera }) => camera.class)).size).toBe(4);
    expect(unique(shown.map(({ picture }) => picture.backdrop))).toBe(true);
  });

  it.each(shown)('$name says what it shows, in each of its languages', ({ picture, words }) => {
    const { alt } = parse(ImageWords, { alt: picture.alt });
    expect(Object.keys(alt).sort()).toEqual(words.map(({ locale }) => locale).sort());
    expect(unique(Object.values(alt))).toBe(true);
  });
});

describe('the sample texts', () => {
  it.each(texts)('$name is complete', ({ pros, cons, goodFor, body, seo }) => {
    expect(pros.length).toBeGreaterThanOrEqual(3);
    expect(pros.length).toBeLessThanOrEqual(5);
    expect(cons.length).toBeGreaterThanOrEqual(2);
    expect(cons.length).toBeLessThanOrEqual(4);
    expect(goodFor).not.toEqual([]);
    expect(seo).toEqual({ title: expect.any(String), description: expect.any(String) });
    expect(body?.match(/^## \S/gm)?.length).toBeGreaterThanOrEqual(3);
    expect(wordsOf(body).length).toBeGreaterThanOrEqual(150);
    expect(wordsOf(body).length).toBeLessThanOrEqual(350);
  });

  it.each(texts)('$name has no words that stand for others', (text) => {
    expect(JSON.stringify(text)).not.toMatch(
      /lorem ipsum|\bTODO\b|\bTBD\b|\bFIXME\b|placeholder|xxx|asdf|\?\?|\[\w+\]/,
    );
  });

  it.each(texts)('$name is in that language', ({ locale, summary, verdict, body }) => {
    expect(languageOf(body ?? '')).toBe(locale);
    expect(languageOf(`${summary} ${verdict}`)).toBe(locale);
  });

  it.each(reviews)('$name says the same in each language', ({ words: [first, ...others] }) => {
    for (const other of others) {
      expect(other.pros.length).toBe(first?.pros.length);
      expect(other.cons.length).toBe(first?.cons.length);
      expect(other.goodFor.length).toBe(first?.goodFor.length);
      expect(other.body?.split('\n\n').length).toBe(first?.body?.split('\n\n').length);
    }
  });

  it('use every Markdown file', () => {
    const folder = join(import.meta.dirname, '../../../lib/local/sample/reviews');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => file.endsWith('.md')).length).toBe(texts.length);
  });
});
