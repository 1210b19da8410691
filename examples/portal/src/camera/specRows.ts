import type { components } from '@random-camera-reviews/client';
import type { Locale } from '../i18n/Locale.ts';
import { cameraRows } from './cameraRows.ts';
import { lensRows } from './lensRows.ts';
import type { SpecRow } from './SpecRow.ts';
import { specFormats } from './specFormats.ts';
import { specMessages } from './specMessages.ts';

/** What is known of a camera or lens, in the order of a data sheet. */
export function specRows(
  camera: components['schemas']['PublicCamera'],
  locale: Locale,
): readonly SpecRow[] {
  const { names, stops } = specMessages[locale];
  const { known, number, unit, millimetres, yesOrNo } = specFormats(locale);
  const { mount, stabilisationStops, weatherSealed, weightG, dimensionsMm } = camera.specs;
  const rows: readonly (readonly [string, ...(string | undefined)[]])[] = [
    [names.mount, mount],
    ...(camera.kind === 'camera'
      ? cameraRows(camera.specs, locale)
      : lensRows(camera.specs, locale)),
    [names.stabilisation, known(stabilisationStops, (value) => stops(number(value)))],
    [names.weatherSealed, known(weatherSealed, yesOrNo)],
    [names.weight, known(weightG, unit('g'))],
    [names.size, known<readonly number[]>(dimensionsMm, millimetres)],
  ];
  return rows
    .map(([name, ...values]) => ({ name, values: values.filter((value) => value !== undefined) }))
    .filter(({ values }) => values.length > 0);
}
