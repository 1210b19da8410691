import * as v from 'valibot';
import { Authors } from './Authors.ts';
import { Award } from './Award.ts';
import { type Camera, PublicCamera, publicCamera } from './Camera.ts';
import { CardImage, cardImageOf } from './CardImage.ts';
import { Instant, integerBetween, oneOf } from './fields.ts';
import type { KnownImages } from './imageFaults.ts';
import { JsonLd, jsonLdOf } from './jsonLd.ts';
import { Locale, locales } from './Locale.ts';
import { LocalizedReview } from './LocalizedReview.ts';
import { Money } from './Money.ts';
import { PageImage, pageImageOf } from './PageImage.ts';
import type { Review } from './Review.ts';
import { Category, RubricId, rubrics } from './Rubric.ts';
import { Scores } from './Score.ts';
import { Slug } from './Slug.ts';
import { TestUnit } from './TestUnit.ts';
import { UseScores, useScoresOf } from './uses.ts';

/** The same review in other languages. */
const Alternates = v.array(v.strictObject({ locale: Locale, slug: Slug }));

/** A published page: one review in one language with everything it shows, in itself complete. */
export const Page = v.strictObject({
  ...LocalizedReview.entries,
  locale: Locale,
  authors: Authors,
  publishedAt: Instant,
  updatedAt: Instant,
  camera: PublicCamera,
  rubric: v.strictObject({ id: RubricId, weights: v.record(Category, v.number()) }),
  scores: Scores,
  overall: integerBetween(0, 100),
  coverage: v.number(),
  award: v.optional(Award),
  testUnit: v.optional(TestUnit),
  images: v.array(PageImage),
  alternates: Alternates,
  jsonLd: JsonLd,
});
export type Page = v.InferOutput<typeof Page>;

/**
 * What lists, search and comparison need of a page: about 0.6 KB, and 0.4 KB where it has an image.
 * What is not known is absent.
 */
export const Card = v.strictObject({
  slug: Slug,
  locale: Locale,
  title: v.string(),
  summary: v.string(),
  authors: v.array(v.string()),
  publishedAt: Instant,
  overall: v.number(),
  award: v.optional(Award),
  kind: oneOf(['camera', 'lens']),
  brand: v.string(),
  model: v.string(),
  cameraSlug: Slug,
  /** Absent in cards that were stored when there were only `camera-1` and `lens-1`. */
  rubric: v.optional(RubricId),
  class: v.string(),
  availability: v.string(),
  /** Absent where the review is in one language only. */
  alternates: v.optional(Alternates),
  /** Other names of the camera, by which people search; absent where there are none. */
  aliases: v.optional(v.array(v.string())),
  mount: v.optional(v.string()),
  sensorFormat: v.optional(v.string()),
  effectiveMp: v.optional(v.number()),
  weightG: v.optional(v.number()),
  /** At launch. */
  price: v.optional(Money),
  /** Absent for lenses, which are scored for no uses. */
  uses: v.optional(UseScores),
  /** Absent where the page has none. */
  image: v.optional(CardImage),
});
export type Card = v.InferOutput<typeof Card>;

/**
 * The page of a version of a review in one language.
 * @param content the version that readers see, complete enough to be published.
 * @param review the working copy, which knows what else is live.
 * @param known the images of the version, fit to be published.
 * @returns undefined where the version has no words in the language, or lacks what publishing demands.
 */
export function pageOf(
  content: Review,
  locale: Locale,
  camera: Camera,
  { live, publishedAt }: Pick<Review, 'live' | 'publishedAt'>,
  known: KnownImages = new Map(),
): Page | undefined {
  const words = content.locales[locale];
  const images = content.images.flatMap((use) => {
    const image = known.get(use.imageId);
    return (image && pageImageOf(use, image, locale)) ?? [];
  });
  const isWhole = images.length === content.images.length;
  if (!words || content.overall === undefined || !publishedAt || !isWhole) return undefined;
  const page = {
    ...words,
    locale,
    authors: content.authors,
    publishedAt,
    updatedAt: content.updatedAt,
    camera: publicCamera(camera),
    rubric: { id: content.rubric, weights: { ...rubrics[content.rubric].weights } },
    scores: content.scores,
    overall: content.overall,
    coverage: content.coverage,
    award: content.award,
    testUnit: content.testUnit,
    images,
    alternates: locales.flatMap((other) => {
      const slug = live[other]?.slug;
      return other === locale || !slug ? [] : [{ locale: other, slug }];
    }),
  };
  return { ...page, jsonLd: jsonLdOf(page) };
}

/** The summary of a page. */
export function cardOf(page: Page): Card {
  const { camera } = page;
  const uses = useScoresOf(page.scores, page.rubric.id);
  return {
    slug: page.slug,
    locale: page.locale,
    title: page.title,
    summary: page.summary ?? '',
    authors: page.authors,
    publishedAt: page.publishedAt,
    overall: page.overall,
    award: page.award,
    kind: camera.kind,
    brand: camera.brand,
    model: camera.model,
    cameraSlug: camera.slug,
    rubric: page.rubric.id,
    class: camera.class,
    availability: camera.availability,
    alternates: page.alternates.length > 0 ? page.alternates : undefined,
    aliases: camera.aliases.length > 0 ? camera.aliases : undefined,
    mount: camera.specs.mount,
    sensorFormat: camera.kind === 'camera' ? camera.specs.sensor?.format : undefined,
    effectiveMp: camera.kind === 'camera' ? camera.specs.sensor?.effectiveMp : undefined,
    weightG: camera.specs.weightG,
    price: camera.msrp,
    uses: Object.keys(uses).length > 0 ? uses : undefined,
    image: cardImageOf(page.images),
  };
}
