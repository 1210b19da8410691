import * as v from 'valibot';
import { listOf, text } from './fields.ts';
import { Slug } from './Slug.ts';

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

/** The same as an editor sends it: a slug is made where none is chosen. */
export const NewLocalizedReview = v.strictObject({ ...words, slug: v.optional(Slug) });
