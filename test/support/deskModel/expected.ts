import { languagesOf, overallOf } from './Content.ts';
import type { Model, ModelReview, Version } from './Model.ts';
import { type Picture, pictures, picturesOf } from './pictures.ts';
import { type Claim, claimsOf, pageOf, type Sign, signsOf } from './slugs.ts';

/** All that must be stored, as `foundSheet` tells it. */
export function expectedSheet(model: Model) {
  const alive = model.reviews.filter(({ state }) => state !== 'deleted');
  return {
    heads: Object.fromEntries(alive.map((review) => [review.id, headOf(review)])),
    ofCamera: alive.map(({ id }) => id).sort(),
    kept: Object.fromEntries(
      model.reviews.flatMap(({ id, kept }) =>
        [...kept.values()].map((version) => [`${id} ${version.version}`, toldOf(version)]),
      ),
    ),
    audit: Object.fromEntries(model.reviews.map(({ id, audit }) => [id, audit])),
    claims: Object.fromEntries(
      [...claimsOf(model)].map(([slug, { review, locale }]) => [slug, `${review.id} ${locale}`]),
    ),
    images: Object.fromEntries(
      pictures
        .filter((picture) => !model.removed.has(picture))
        .map((picture) => [picture.id, usersOf(picture, model)]),
    ),
    content: Object.fromEntries([...signsOf(model)].map(([slug, sign]) => [slug, signOf(sign)])),
    others: [],
  };
}

const usersOf = (picture: Picture, { reviews }: Model): readonly string[] =>
  reviews
    .filter((review) => picturesOf(review).has(picture))
    .map(({ id }) => id)
    .sort();

const headOf = (review: ModelReview) => ({
  ...toldOf(review),
  publishedAt: review.publishedAt,
  live: Object.fromEntries(
    [...review.live].map(([locale, page]) => {
      const shown = review.kept.get(page.version)?.content.pictures ?? [];
      const images = shown.map(({ id }) => id);
      return [locale, { ...page, ...(images.length > 0 ? { images } : {}) }];
    }),
  ),
  wish: review.wish,
  schedule: review.schedule && {
    ...review.schedule,
    slugs: Object.fromEntries(review.schedule.slugs),
  },
  previewEpoch: review.previewEpoch,
  index: [
    review.version,
    review.state,
    review.owner.sub,
    `${review.updatedAt}#${review.id}`,
    review.schedule?.at,
  ],
});

const toldOf = ({ version, state, content, updatedAt }: Version) => ({
  version,
  state,
  updatedAt,
  words: Object.fromEntries(
    languagesOf(content).map((locale) => {
      const { title, slug } = content.words.get(locale) ?? {};
      return [locale, { title, slug }];
    }),
  ),
  marks: content.marks,
  overall: overallOf(content),
  images: content.pictures.map(({ id }) => id),
});

const signOf = (sign: Sign & Claim) => ({
  kind: sign.kind,
  of: `${sign.review.id} ${sign.locale}`,
  to: sign.kind === 'moved' ? sign.to : undefined,
  cardTitle: sign.kind === 'page' ? pageOf(sign, sign.version).title : undefined,
});

/** What an anonymous reader must get where a sign stands, or nothing. */
export function expectedReading(sign: (Sign & Claim) | undefined) {
  switch (sign?.kind) {
    case undefined:
      return { status: 404, json: { code: 'CONTENT_NOT_FOUND' } };
    case 'gone':
      return { status: 410, json: { code: 'CONTENT_GONE' } };
    case 'moved':
      return { status: 308, headers: { location: `/content/${sign.to}` } };
    case 'page': {
      const page = pageOf(sign, sign.version);
      return { status: 200, headers: { 'content-language': sign.locale }, json: page };
    }
  }
}
