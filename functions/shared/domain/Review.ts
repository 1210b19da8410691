import * as v from 'valibot';
import { Authors } from './Authors.ts';
import { Award } from './Award.ts';
import { CameraId } from './Camera.ts';
import { EditorId } from './Editor.ts';
import { Instant, integerBetween, listOf, oneOf, text, Ulid } from './fields.ts';
import { ImageId } from './Image.ts';
import { ImageUse, mostImages } from './ImageUse.ts';
import { inEachLocale, type Locale, locales } from './Locale.ts';
import { LocalizedReview, NewLocalizedReview } from './LocalizedReview.ts';
import { RubricId } from './Rubric.ts';
import { Schedule } from './Schedule.ts';
import { Scores } from './Score.ts';
import { Slug } from './Slug.ts';
import { TestUnit } from './TestUnit.ts';

export const ReviewId = v.pipe(Ulid, v.brand('ReviewId'));
export type ReviewId = v.InferOutput<typeof ReviewId>;

const judgement = {
  cameraId: CameraId,
  testUnit: v.optional(TestUnit),
  scores: v.optional(Scores, {}),
  award: v.optional(Award),
  /** In the order of the page. */
  images: v.optional(listOf(ImageUse, mostImages), []),
};

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

const Live = v.strictObject({
  slug: Slug,
  version: integerBetween(1, 1_000_000),
  /** Absent where it shows none. */
  images: v.optional(v.array(ImageId)),
});

/** The working copy of a review: one editor's judgement of one camera. */
export const Review = v.strictObject({
  ...judgement,
  id: ReviewId,
  ownerId: EditorId,
  authors: Authors,
  state: oneOf(['draft', 'in_review', 'published', 'withdrawn']),
  /** Rises by one on each change, transitions included. */
  version: integerBetween(1, 1_000_000),
  rubric: RubricId,
  overall: v.optional(integerBetween(0, 100)),
  coverage: v.number(),
  locales: inEachLocale(LocalizedReview),
  createdAt: Instant,
  updatedAt: Instant,
  /** First publication; what the newest-first order of readers goes by. */
  publishedAt: v.optional(Instant),
  /** What readers see, by language: which version stands at which slug. */
  live: v.optional(inEachLocale(Live), {}),
  /** Slugs that readers may still have from before, by language: they are led on from them. */
  past: v.optional(inEachLocale(v.array(Slug)), {}),
  /** What a chief editor asked for when sending the review back. */
  requestedChanges: v.optional(v.strictObject({ note: text(2000), by: text(80), at: Instant })),
  schedule: v.optional(Schedule),
  /** Preview links of an earlier epoch are revoked. */
  previewEpoch: v.optional(integerBetween(0, 1_000_000), 0),
});
export type Review = v.InferOutput<typeof Review>;

type InLocales = { readonly locales: Readonly<Partial<Record<Locale, unknown>>> };

/** The languages that a review has words in, in the portal's order. */
export const localesOf = (review: InLocales): readonly Locale[] =>
  locales.filter((locale) => review.locales[locale] !== undefined);

/** What a list shows of a review. */
export const ReviewSummary = v.strictObject({
  id: ReviewId,
  cameraId: CameraId,
  ownerId: EditorId,
  authors: v.array(v.string()),
  state: Review.entries.state,
  version: v.number(),
  titles: inEachLocale(v.string()),
  overall: v.optional(v.number()),
  award: judgement.award,
  publishedAt: v.optional(Instant),
  scheduledFor: v.optional(Instant),
  /** Whether the scheduled publication failed. */
  hasFailed: v.boolean(),
  updatedAt: Instant,
});
export type ReviewSummary = v.InferOutput<typeof ReviewSummary>;

export const reviewSummary = (review: Review): ReviewSummary => ({
  id: review.id,
  cameraId: review.cameraId,
  ownerId: review.ownerId,
  authors: review.authors,
  state: review.state,
  version: review.version,
  titles: Object.fromEntries(
    localesOf(review).map((locale) => [locale, review.locales[locale]?.title]),
  ),
  overall: review.overall,
  award: review.award,
  publishedAt: review.publishedAt,
  scheduledFor: review.schedule?.at,
  hasFailed: review.schedule?.failure !== undefined,
  updatedAt: review.updatedAt,
});
