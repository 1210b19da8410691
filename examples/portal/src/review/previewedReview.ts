import type { components } from '@random-camera-reviews/client';
import type { Locale } from '../i18n/Locale.ts';
import type { ShownReview } from './ShownReview.ts';

/** What readers would see of a previewed review in a language: images that are not ready are left out. */
export function previewedReview(
  { authors, award, camera, coverage, overall, scores, testUnit, ...preview }: Preview,
  locale: Locale,
): ShownReview {
  return {
    ...preview.locales[locale],
    locale,
    authors,
    camera,
    coverage,
    scores,
    ...(award && { award }),
    ...(overall !== undefined && { overall }),
    ...(testUnit && { testUnit }),
    images: preview.images.flatMap(({ picture, role, alt, caption, credit }) =>
      picture
        ? [
            {
              ...picture,
              role,
              alt: alt[locale] ?? '',
              ...(caption[locale] && { caption: caption[locale] }),
              ...(credit && { credit }),
            },
          ]
        : [],
    ),
  };
}

type Preview = components['schemas']['PreviewPage'];
