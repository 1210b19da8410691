import type { components } from '@random-camera-reviews/client';
import type { Locale } from './Locale.ts';

type Money = components['schemas']['Money'];

const dayFormat = (locale: Locale) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });

/** Prices, dates and numbers as a language writes them. */
export const formats = {
  /** Amounts are in minor units: cents, or whole units where the currency has none (ISO 4217). */
  money(locale: Locale, { amount, currency }: Money): string {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
    return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  },
  date: (locale: Locale, instant: string): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(instant)),
  /** Days have no time zone: they are the same everywhere. */
  day: (locale: Locale, day: string): string => dayFormat(locale).format(new Date(day)),
  days: (locale: Locale, from: string, to: string): string =>
    dayFormat(locale).formatRange(new Date(from), new Date(to)),
  time: (locale: Locale, instant: string): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
      new Date(instant),
    ),
  /** The time of a day that needs not be named. */
  clock: (locale: Locale, instant: string): string =>
    new Intl.DateTimeFormat(locale, { timeStyle: 'medium' }).format(new Date(instant)),
  number: (locale: Locale, value: number): string => new Intl.NumberFormat(locale).format(value),
  /** Of a part of 1. */
  percent: (locale: Locale, part: number): string =>
    new Intl.NumberFormat(locale, { style: 'percent' }).format(part),
  list: (locale: Locale, words: readonly string[]): string =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(words),
};
