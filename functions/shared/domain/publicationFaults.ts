import { type Fault, pointer } from './Fault.ts';
import type { ImageUse } from './ImageUse.ts';
import { imageFaults, type KnownImages } from './imageFaults.ts';
import type { Locale } from './Locale.ts';
import type { Review } from './Review.ts';
import { leastCoverage } from './Score.ts';

const needed = ['summary', 'verdict', 'body', 'pros', 'cons'] as const;

type Words = {
  readonly [Field in (typeof needed)[number]]?: string | readonly string[] | undefined;
};

type Publishable = {
  /** Unknown where no rubric fits: that is a fault of its own. */
  readonly coverage?: number | undefined;
  readonly testUnit?: Review['testUnit'] | undefined;
  readonly images: readonly ImageUse[];
  readonly locales: Readonly<Partial<Record<Locale, Words | undefined>>>;
};

/**
 * Everything that a review still lacks before it may be published in the given languages.
 * @param images as far as they are known: nothing is said of others.
 */
export function publicationFaults(
  review: Publishable,
  locales: readonly Locale[],
  images: KnownImages = new Map(),
): readonly Fault[] {
  const faults: Fault[] = [];
  if (review.coverage !== undefined && review.coverage < leastCoverage) {
    const share = `${Math.round(review.coverage * 100)} %`;
    const message = `must cover 80 % of the rubric's weight; ${share} is scored`;
    faults.push({ path: '/scores', code: 'COVERAGE_TOO_LOW', message });
  }
  if (!review.testUnit) {
    const message = 'is required to publish: readers are told where the camera came from';
    faults.push({ path: '/testUnit', code: 'REQUIRED', message });
  }
  return [
    ...faults,
    ...locales.flatMap((locale) => wordFaults(review, locale)),
    ...imageFaults(review.images, images, locales),
  ];
}

function wordFaults({ locales }: Publishable, locale: Locale): readonly Fault[] {
  const words = locales[locale];
  return needed
    .filter((field) => !words?.[field]?.length)
    .map((field) => ({
      path: pointer('locales', locale, field),
      code: 'REQUIRED',
      message: 'is required to publish',
    }));
}
