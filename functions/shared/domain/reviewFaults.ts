import type { Camera } from './Camera.ts';
import { type Fault, pointer } from './Fault.ts';
import type { KnownImages } from './imageFaults.ts';
import { locales } from './Locale.ts';
import { markdownFaults } from './markdownFaults.ts';
import type { NewReview } from './Review.ts';
import { type RubricId, rubrics } from './Rubric.ts';
import { unknownImage } from './unknownImage.ts';

type Judged = Pick<NewReview, 'scores' | 'testUnit' | 'images'> & {
  readonly locales: Readonly<Partial<Record<string, { readonly body?: string | undefined }>>>;
};

/**
 * What a schema cannot see: rules between a review's parts, and between it and its camera.
 * @param images those that the caller may use, where they were asked for; otherwise the write judges.
 */
export function reviewFaults(
  review: Judged,
  rubricId: RubricId | undefined,
  camera: Pick<Camera, 'kind'> | undefined,
  images?: KnownImages,
): readonly Fault[] {
  return [
    ...(camera && rubricId ? rubricFaults(review, rubricId, camera) : [unknownCamera]),
    ...testUnitFaults(review),
    ...useFaults(review),
    ...(images ? unknownImages(review, images) : []),
    ...locales.flatMap((locale) =>
      markdownFaults(review.locales[locale]?.body ?? '', pointer('locales', locale, 'body')),
    ),
  ];
}

const unknownCamera: Fault = {
  path: '/cameraId',
  code: 'NOT_FOUND',
  message: 'is not a camera that we know: ask GET /cameras, or record it by POST /cameras',
};

function rubricFaults(
  { scores }: Judged,
  id: RubricId,
  camera: Pick<Camera, 'kind'>,
): readonly Fault[] {
  const rubric = rubrics[id];
  if (rubric.kind !== camera.kind) {
    const message = `is a rubric for a ${rubric.kind}, and this is a ${camera.kind}`;
    return [{ path: '/rubric', code: 'NOT_ALLOWED', message }];
  }
  return Object.keys(scores)
    .filter((category) => !(category in rubric.weights))
    .map((category) => ({
      path: pointer('scores', category),
      code: 'NOT_IN_RUBRIC',
      message: `is no category of ${id}, which has ${Object.keys(rubric.weights).join(', ')}`,
    }));
}

function testUnitFaults({ testUnit }: Judged): readonly Fault[] {
  const { testedFrom, testedTo } = testUnit ?? {};
  if (!testedFrom || !testedTo || testedFrom <= testedTo) return [];
  const message = 'must not be before testedFrom';
  return [{ path: '/testUnit/testedTo', code: 'INVALID', message }];
}

/** No image stands twice in a review, and one is its hero at most. */
function useFaults({ images }: Judged): readonly Fault[] {
  const hero = images.findIndex(({ role }) => role === 'hero');
  return images.flatMap(({ imageId, role }, index) => [
    ...(images.findIndex((other) => other.imageId === imageId) < index
      ? [
          {
            path: pointer('images', index, 'imageId'),
            code: 'NOT_ALLOWED',
            message: 'is here twice',
          },
        ]
      : []),
    ...(role === 'hero' && index > hero
      ? [
          {
            path: pointer('images', index, 'role'),
            code: 'NOT_ALLOWED',
            message: `must be another: image ${hero} is the hero`,
          },
        ]
      : []),
  ]);
}

const unknownImages = ({ images }: Judged, known: KnownImages): readonly Fault[] =>
  images.flatMap(({ imageId }, index) => (known.has(imageId) ? [] : [unknownImage(index)]));
