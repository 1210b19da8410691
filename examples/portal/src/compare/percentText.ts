import type { Locale } from '../i18n/Locale.ts';

/** @param share of 0 to 1. */
export const percentText = (locale: Locale, share: number): string =>
  new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
