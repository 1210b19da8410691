import * as v from 'valibot';
import { PublicCamera, publicCamera } from '../shared/domain/Camera.ts';
import { DomainError } from '../shared/domain/DomainError.ts';
import { Instant } from '../shared/domain/fields.ts';
import { inEachLocale } from '../shared/domain/Locale.ts';
import { LocalizedReview } from '../shared/domain/LocalizedReview.ts';
import { localesOf, Review } from '../shared/domain/Review.ts';
import type { Cameras, Images, Reviews } from '../shared/ports.ts';
import { openPreview } from '../shared/previewToken.ts';
import type { SigningKeys } from '../shared/SigningKeys.ts';
import { PreviewImage, previewImageOf } from './PreviewImage.ts';

const { authors, testUnit, scores, award, rubric, overall, coverage } = Review.entries;

/** What a preview shows: the version as a page would, as far as it is written. */
export const PreviewPage = v.strictObject({
  version: v.number(),
  expiresAt: Instant,
  authors,
  testUnit,
  scores,
  award,
  rubric,
  overall,
  coverage,
  locales: inEachLocale(LocalizedReview),
  images: v.array(PreviewImage),
  camera: PublicCamera,
});
export type PreviewPage = v.InferOutput<typeof PreviewPage>;

type Ports = {
  readonly cameras: Pick<Cameras, 'find'>;
  readonly images: Pick<Images, 'findAll'>;
  readonly reviews: Pick<Reviews, 'find' | 'findVersion'>;
  readonly keys: Pick<SigningKeys, 'find'>;
  /** Told why a token opens nothing; its holder is not. */
  readonly onFault: (fault: string) => void;
};

/**
 * What a preview link shows.
 * @throws DomainError `PREVIEW_NOT_FOUND` for a token that is not ours or has expired;
 * `PREVIEW_GONE` once the review was withdrawn or removed.
 */
export async function readPreview(
  token: string,
  now: Date,
  { cameras, images, reviews, keys, onFault }: Ports,
): Promise<PreviewPage> {
  const opened = await openPreview(token, keys, now);
  if ('fault' in opened) {
    onFault(opened.fault);
    throw new DomainError('PREVIEW_NOT_FOUND', 'The preview link is not valid, or has expired');
  }
  const { reviewId, version, locale, epoch, expiresAt } = opened.preview;
  const today = await reviews.find(reviewId);
  const content = await reviews.findVersion(reviewId, version);
  const camera = content && (await cameras.find(content.cameraId));
  if (today?.previewEpoch !== epoch || !content || !camera) {
    throw new DomainError('PREVIEW_GONE', 'The review was withdrawn or removed');
  }
  const known = await images.findAll(content.images.map(({ imageId }) => imageId));
  const shown = localesOf(content).filter((each) => !locale || each === locale);
  return {
    version,
    expiresAt,
    authors: content.authors,
    testUnit: content.testUnit,
    scores: content.scores,
    award: content.award,
    rubric: content.rubric,
    overall: content.overall,
    coverage: content.coverage,
    locales: Object.fromEntries(shown.map((each) => [each, content.locales[each]])),
    images: content.images.map((use) => previewImageOf(use, known.get(use.imageId), shown)),
    camera: publicCamera(camera),
  };
}
