import { localesOf, type Review } from '../../../functions/shared/domain/Review.ts';

type Item = Readonly<Record<string, unknown>>;

/** All that is stored, by what it is: as much of it as the model knows. */
export function foundSheet(editorial: readonly Item[], content: readonly Item[]) {
  const kinds = Object.groupBy(editorial, kindOf);
  const all = <Value>(kind: ReturnType<typeof kindOf>, entry: (item: Item) => [string, Value]) =>
    Object.fromEntries((kinds[kind] ?? []).map(entry));
  return {
    heads: all('head', (item) => [idOf(item), headOf(item)]),
    ofCamera: (kinds.ofCamera ?? []).map(({ sk }) => idOf({ pk: sk })).sort(),
    kept: all('kept', (item) => [`${idOf(item)} ${item.version}`, toldOf(reviewIn(item))]),
    audit: auditOf(kinds.audit ?? []),
    claims: all('claim', (item) => [idOf(item), `${item.reviewId} ${item.locale}`]),
    images: all('image', (item) => [idOf(item), [...((item.usedBy as Set<string>) ?? [])].sort()]),
    content: Object.fromEntries(content.map((item) => [idOf(item), signOf(item)])),
    others: kinds.other ?? [],
  };
}

function kindOf({ pk, sk }: Item) {
  const [partition] = String(pk).split('#');
  const [sort] = String(sk).split('#');
  if (partition === 'CAMERA') return 'ofCamera';
  if (partition === 'SLUG') return 'claim';
  if (partition === 'IMAGE') return sort === 'HEAD' ? 'image' : 'ofImage';
  if (partition === 'IDEMPOTENCY') return 'receipt';
  if (partition !== 'REVIEW') return 'other';
  return sort === 'HEAD' ? 'head' : sort === 'V' ? 'kept' : sort === 'A' ? 'audit' : 'other';
}

const idOf = ({ pk }: Item): string => String(pk).split('#')[1] ?? '';
const reviewIn = ({ review }: Item): Review => review as Review;

const headOf = (item: Item) => ({
  ...toldOf(reviewIn(item)),
  publishedAt: reviewIn(item).publishedAt,
  live: reviewIn(item).live,
  wish: wishIn(reviewIn(item)),
  schedule: scheduleIn(reviewIn(item)),
  previewEpoch: reviewIn(item).previewEpoch,
  index: [item.version, item.state, item.ownerId, item.updatedAt, item.scheduledFor],
});

const wishIn = ({ requestedChanges: asked }: Review) => asked && { note: asked.note, at: asked.at };

function scheduleIn({ schedule }: Review) {
  if (!schedule) return undefined;
  const { at, version, slugs, isWhole, failure } = schedule;
  return { at, version, slugs, isWhole, failure };
}

const toldOf = (review: Review) => ({
  version: review.version,
  state: review.state,
  updatedAt: review.updatedAt,
  words: Object.fromEntries(
    localesOf(review).map((locale) => {
      const { title, slug } = review.locales[locale] ?? {};
      return [locale, { title, slug }];
    }),
  ),
  marks: Object.fromEntries(
    Object.entries(review.scores).map(([category, score]) => [category, score?.value]),
  ),
  overall: review.overall,
  images: review.images.map(({ imageId }) => imageId),
});

/** Entries by review, in the order in which they stand there. */
function auditOf(items: readonly Item[]) {
  const sorted = items.toSorted((a, b) => (String(a.sk) < String(b.sk) ? -1 : 1));
  const byReview = Object.groupBy(sorted, idOf);
  return Object.fromEntries(
    Object.entries(byReview).map(([id, entries = []]) => [
      id,
      entries.map(({ pk, sk, ...entry }) => entry),
    ]),
  );
}

const signOf = (item: Item) => ({
  kind: item.kind,
  of: `${item.reviewId} ${item.locale}`,
  to: item.to,
  cardTitle: item.card ? JSON.parse(String(item.card)).title : undefined,
});
