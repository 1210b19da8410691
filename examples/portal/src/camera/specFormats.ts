import { formats } from '../i18n/formats.ts';
import type { Locale } from '../i18n/Locale.ts';
import { shutterText } from '../i18n/shutterText.ts';
import { specMessages } from './specMessages.ts';

const million = 1_000_000;

/** A value and its unit stay on one line. */
const space = '\u00a0';

/** How facts of cameras are written; what is not known is not written. */
export function specFormats(locale: Locale) {
  const messages = specMessages[locale];
  const number = (value: number): string => formats.number(locale, value);
  const known = <T>(value: T | undefined, write: (value: T) => string): string | undefined =>
    value === undefined ? undefined : write(value);
  return {
    known,
    number,
    unit:
      (name: string) =>
      (value: number): string =>
        `${number(value)}${space}${name}`,
    millimetres: (lengths: readonly number[]): string =>
      `${lengths.map(number).join(' × ')}${space}mm`,
    dots: (count: number): string =>
      count < million
        ? messages.dots(number(count))
        : messages.millionDots(number(count / million)),
    shutterTime: (seconds: number): string => `${shutterText(locale, seconds)}${space}s`,
    range(min?: number, max?: number): string | undefined {
      if (min !== undefined && max !== undefined)
        return min === max ? number(min) : `${number(min)}–${number(max)}`;
      return (
        known(min, (value) => messages.from(number(value))) ??
        known(max, (value) => messages.upTo(number(value)))
      );
    },
    yesOrNo: (value: boolean): string => (value ? messages.yes : messages.no),
    /** The parts of one fact that are known. */
    together: (...parts: readonly (string | undefined)[]): string | undefined =>
      parts.filter((part) => part !== undefined).join(', ') || undefined,
  };
}
