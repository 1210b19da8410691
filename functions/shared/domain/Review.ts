import * as v from 'valibot';
import { CameraId } from './Camera.ts';
import { EditorId } from './Editor.ts';
import { CalendarDate, Instant, integerBetween, listOf, oneOf, text, Ulid } from './fields.ts';
import { Locale, locales } from './Locale.ts';
import { RubricId } from './Rubric.ts';
import { Scores } from './Score.ts';
import { Slug } from './Slug.ts';

export const ReviewId = v.pipe(Ulid, v.brand('ReviewId'));
export type ReviewId = v.InferOutput<typeof ReviewId>;

/** Where the tested camera came from: readers are told, because it can colour a judgement. */
const TestUnit = v.strictObject({
  source: oneOf(['owned', 'loan', 'manufacturer']),
  firmware: v.optional(text(40)),
  preProduction: v.optional(v.boolean(), false),
  disclosure: v.optional(text(1000)),
  testedFrom: v.optional(CalendarDate),
  testedTo: v.optional(CalendarDate),
});

const points = v.optional(listOf(text(200), 12), []);

const Seo = v.strictObject({
  title: v.optional(text(70)),
  description: v.optional(text(170)),
});

const words = {
  title: text(160),
  summary: v.optional(text(320)),
  verdict: v.optional(text(1200)),
  pros: points,
  cons: points,
  goodFor: points,
  /** Markdown (CommonMark), without raw HTML. */
  body: v.optional(text(100_000)),
  seo: v.optional(Seo),
};

/** A review's words in one language. */
export const LocalizedReview = v.strictObject({ ...words, slug: Slug });
export type LocalizedReview = v.InferOutput<typeof LocalizedReview>;

const NewLocalizedReview = v.strictObject({ ...words, slug: v.optional(Slug) });

const judgement = {
  cameraId: CameraId,
  testUnit: v.optional(TestUnit),
  scores: v.optional(Scores, {}),
  /** An editor's judgement, separate from the number. */
  award: v.optional(oneOf(['gold', 'silver'])),
};

const inEachLocale = <S extends v.GenericSchema>(schema: S) =>
  v.strictObject({
    es: v.optional(schema),
    'pt-BR': v.optional(schema),
    en: v.optional(schema),
  });

/** What an editor sends: a draft needs a camera and a title in one language, no more. */
export const NewReview = v.strictObject({
  ...judgement,
  rubric: v.optional(RubricId),
  locales: v.pipe(
    inEachLocale(NewLocalizedReview),
    v.check(
      (words) => locales.some((locale) => words[locale] !== undefined),
      `must have at least one of ${locales.join(', ')}`,
    ),
  ),
});
export type NewReview = v.InferOutput<typeof NewReview>;

/** The working copy of a review: one editor's judgement of one camera. */
export const Review = v.strictObject({
  ...judgement,
  id: ReviewId,
  ownerId: EditorId,
  /** Display names, in the order of the page. */
  authors: listOf(text(80), 10),
  state: oneOf(['draft', 'in_review', 'published', 'withdrawn']),
  /** Rises by one on each change of the working copy. */
  version: integerBetween(1, 1_000_000),
  rubric: RubricId,
  overall: v.optional(integerBetween(0, 100)),
  coverage: v.number(),
  locales: inEachLocale(LocalizedReview),
  createdAt: Instant,
  updatedAt: Instant,
  /** First publication; what the newest-first order of readers goes by. */
  publishedAt: v.optional(Instant),
  publishedVersion: v.optional(integerBetween(1, 1_000_000)),
  publishedLocales: v.optional(v.array(Locale)),
});
export type Review = v.InferOutput<typeof Review>;

type InLocales = { readonly locales: Readonly<Partial<Record<Locale, unknown>>> };

/** The languages that a review has words in, in the portal's order. */
export const localesOf = (review: InLocales): readonly Locale[] =>
  locales.filter((locale) => review.locales[locale] !== undefined);
