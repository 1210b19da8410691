import type { components } from '@random-camera-reviews/client';
import { formats } from '../i18n/formats.ts';
import type { Locale } from '../i18n/Locale.ts';
import { term, type terms } from '../i18n/terms.ts';
import { specFormats } from './specFormats.ts';
import { specMessages } from './specMessages.ts';

/** What only cameras have. */
export function cameraRows(specs: components['schemas']['CameraSpecs'], locale: Locale) {
  const { names, megapixels, perSecond, shots } = specMessages[locale];
  const { known, millimetres, dots, number, range, shutterTime, together, unit } =
    specFormats(locale);
  const { sensor, iso = {}, shutter, burst, autofocus, viewfinder, screen } = specs;
  const word = (kind: keyof typeof terms) => (key: string) => term(kind, key, locale);
  const all = (kind: keyof typeof terms) => (keys: readonly string[]) =>
    formats.list(locale, keys.map(word(kind)));
  const slots = (keys: readonly string[]): string => {
    const alike = Map.groupBy(keys.map(word('cardSlot')), (slot) => slot);
    return formats.list(
      locale,
      [...alike].map(([slot, { length }]) => (length > 1 ? `${length} × ${slot}` : slot)),
    );
  };
  const frames = (count: number): string => perSecond(number(count));
  const size = sensor?.widthMm && sensor.heightMm ? [sensor.widthMm, sensor.heightMm] : undefined;
  return [
    [
      names.sensor,
      together(
        known(sensor?.format, word('sensorFormat')),
        known(size, millimetres),
        known(sensor?.type, word('sensorType')),
      ),
    ],
    [names.effectiveMp, known(sensor?.effectiveMp, (count) => megapixels(number(count)))],
    [names.iso, range(iso.min, iso.max)],
    [names.extendedIso, range(iso.extendedMin, iso.extendedMax)],
    [names.mechanicalShutter, known(shutter?.mechanicalMaxS, shutterTime)],
    [names.electronicShutter, known(shutter?.electronicMaxS, shutterTime)],
    [names.mechanicalBurst, known(burst?.mechanicalFps, frames)],
    [names.electronicBurst, known(burst?.electronicFps, frames)],
    [names.focusPoints, known(autofocus?.points, number)],
    [names.subjects, known(autofocus?.subjects, all('subject'))],
    [
      names.viewfinder,
      together(
        known(viewfinder?.dots, dots),
        known(viewfinder?.magnification, (factor) => `${number(factor)}×`),
      ),
    ],
    [
      names.screen,
      together(
        known(screen?.articulation, word('articulation')),
        known(screen?.inch, (inches) => `${number(inches)}″`),
        known(screen?.dots, dots),
      ),
    ],
    [
      names.video,
      ...(specs.video ?? []).map(({ width, height, fps, codec, bitDepth }) =>
        together(`${width} × ${height}`, unit('fps')(fps), codec, known(bitDepth, unit('bits'))),
      ),
    ],
    [names.battery, known(specs.batteryCipa, (count) => shots(number(count)))],
    [names.cardSlots, known(specs.cardSlots, slots)],
  ] as const;
}
