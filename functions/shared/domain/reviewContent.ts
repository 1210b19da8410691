import type { Camera } from './Camera.ts';
import { DomainError } from './DomainError.ts';
import type { Fault } from './Fault.ts';
import type { KnownImages } from './imageFaults.ts';
import { locales } from './Locale.ts';
import { publicationFaults } from './publicationFaults.ts';
import { localesOf, type NewReview, type Review } from './Review.ts';
import { currentRubric, rubrics } from './Rubric.ts';
import { reviewFaults } from './reviewFaults.ts';
import { overallOf } from './Score.ts';
import { slugsFor } from './slugsFor.ts';

/**
 * Bytes of a review as JSON. A request has 256 KiB at most, and defaults are added to it: what grows
 * by many changes has the same bound, because DynamoDB keeps items of 400 KB at most, and a page
 * carries its camera besides, and each image with its words and some twenty addresses.
 */
const largestReview = 257 * 1024;
const bytesOfImage = 4096;

/** What an editor decides of a review, with everything that is computed of it. */
export type Content = {
  readonly [Field in
    | 'cameraId'
    | 'testUnit'
    | 'scores'
    | 'award'
    | 'rubric'
    | 'overall'
    | 'coverage'
    | 'images'
    | 'locales']: Review[Field];
};

/** What is wrong with an input, what it still lacks to be published, and what it makes. */
export type Judged = {
  readonly faults: readonly Fault[];
  readonly lacks: readonly Fault[];
  /** Absent where there are faults. */
  readonly content?: Content;
};

/**
 * Judges what an editor wrote by all rules, the rubric's and the camera's included.
 * @param images those that the caller may use, where they were asked for; otherwise the write judges.
 */
export function judge(input: NewReview, camera: Camera | undefined, images?: KnownImages): Judged {
  const rubric = input.rubric ?? (camera && currentRubric[camera.kind]);
  const fits = rubric && camera?.kind === rubrics[rubric].kind;
  const { overall, coverage } = fits
    ? overallOf(input.scores, rubrics[rubric])
    : { overall: undefined, coverage: undefined };
  const { slugs, faults: slugFaults } = slugsFor(input);
  const faults = [
    ...reviewFaults(input, rubric, camera, images),
    ...slugFaults,
    ...sizeFaults(input),
  ];
  const lacks = publicationFaults({ ...input, coverage }, localesOf(input), images);
  if (faults.length > 0 || !rubric || coverage === undefined) return { faults, lacks };
  const words: Review['locales'] = {};
  for (const locale of locales) {
    const written = input.locales[locale];
    const slug = slugs[locale];
    if (written && slug) words[locale] = { ...written, slug };
  }
  const { cameraId, testUnit, scores, award, images: uses } = input;
  const judged = { rubric, overall, coverage, locales: words, images: uses };
  const content = { cameraId, testUnit, scores, award, ...judged };
  return { faults, lacks, content };
}

function sizeFaults(input: NewReview): readonly Fault[] {
  const bytes = Buffer.byteLength(JSON.stringify(input)) + input.images.length * bytesOfImage;
  const message = `must have at most ${largestReview} bytes as JSON; it has ${bytes}, ${bytesOfImage} for each image`;
  return bytes > largestReview ? [{ path: '', code: 'TOO_LONG', message }] : [];
}

/**
 * What an editor wrote, once it keeps every rule.
 * @param images where it is published: whether what publishing still demands is told too.
 * @throws DomainError `REVIEW_INVALID` with every fault.
 */
export function contentOf(
  input: NewReview,
  camera: Camera | undefined,
  images?: KnownImages,
): Content {
  const { content, faults, lacks } = judge(input, camera, images);
  if (content) return content;
  throw new DomainError('REVIEW_INVALID', 'The review breaks a rule', {
    errors: images ? [...faults, ...lacks] : faults,
  });
}
