import type { Locale } from '../../i18n/Locale.ts';

/** A moment on the clock of a place, with its offset: `domingo, 1 de noviembre de 2026, 9:00:00 GMT-3`. */
export const zonedText = (locale: Locale, instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long', timeZone }).format(
    new Date(instant),
  );
