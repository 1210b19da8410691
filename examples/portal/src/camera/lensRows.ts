import type { components } from '@random-camera-reviews/client';
import type { Locale } from '../i18n/Locale.ts';
import { specFormats } from './specFormats.ts';
import { specMessages } from './specMessages.ts';

/** What only lenses have. */
export function lensRows(
  { focalLengthMm, maxAperture, minFocusM, filterMm }: components['schemas']['LensSpecs'],
  locale: Locale,
) {
  const { names } = specMessages[locale];
  const { known, number, range, unit } = specFormats(locale);
  return [
    [names.focalLength, known(focalLengthMm, ({ min, max }) => `${range(min, max)}\u00a0mm`)],
    [
      names.maxAperture,
      known(maxAperture, ({ wide, tele }) =>
        wide === tele ? `f/${number(wide)}` : `f/${number(wide)}–${number(tele)}`,
      ),
    ],
    [names.minFocus, known(minFocusM, unit('m'))],
    [names.filter, known(filterMm, unit('mm'))],
  ] as const;
}
