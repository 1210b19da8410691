import type { components } from '@random-camera-reviews/client';

/** A language that reviews are written in (BCP 47). */
export type Locale = components['schemas']['Locale'];

/** Each with its own name, as somebody looks for it who reads no other. */
export const localeNames: Readonly<Record<Locale, string>> = {
  es: 'Español',
  'pt-BR': 'Português',
  en: 'English',
};

export const isLocale = (text: string | undefined): text is Locale =>
  text !== undefined && Object.hasOwn(localeNames, text);
