import type { Locale } from './Locale.ts';
import { useLocale } from './useLocale.ts';

/** The words of one part of the portal: Spanish says which there are. */
export type Translations<Messages> = Readonly<Record<Locale, Messages>>;

export const useMessages = <Messages>(translations: Translations<Messages>): Messages =>
  translations[useLocale()];
