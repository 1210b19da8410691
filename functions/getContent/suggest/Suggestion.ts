import * as v from 'valibot';
import { Card } from '../../shared/domain/Page.ts';

/** Something to go to while somebody types. */
export const Suggestion = v.variant('kind', [
  /** A camera or lens with its page: `GET /content/cameras/{slug}`. */
  v.strictObject({
    ...v.pick(Card, ['kind', 'brand', 'model']).entries,
    slug: Card.entries.cameraSlug,
    /** How many there are in the language. */
    reviews: v.number(),
  }),
  v.strictObject({ kind: v.literal('review'), ...v.pick(Card, ['title', 'slug']).entries }),
]);
export type Suggestion = v.InferOutput<typeof Suggestion>;
