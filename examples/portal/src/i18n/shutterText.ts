import { formats } from './formats.ts';
import type { Locale } from './Locale.ts';

/** Photographers know what is shorter as a fraction of a second: `1/8000`, `0.5`. */
const longestFraction = 0.4;

/** A shutter speed in seconds, without their unit. */
export const shutterText = (locale: Locale, seconds: number): string =>
  seconds > longestFraction ? formats.number(locale, seconds) : `1/${Math.round(1 / seconds)}`;
