import { weightsOf } from '../shared/api/weightsOf.ts';
import { defaultLocale, type Locale, locales } from '../shared/domain/Locale.ts';
import type { WantedLocale } from './WantedLocale.ts';

/** The language of an answer, and the headers that say so. */
type Language = { readonly locale: Locale; readonly headers: Readonly<Record<string, string>> };

/**
 * The language of an answer: never the browser's, unless the caller wants that. It is kept by the
 * browser alone then: CloudFront does not heed `Vary`, and would give one reader's language to all.
 */
export function languageOf(wanted: WantedLocale, acceptLanguage: string | undefined): Language {
  if (wanted !== 'auto') return { locale: wanted, headers: { 'content-language': wanted } };
  const locale = lookUp(acceptLanguage);
  return {
    locale,
    headers: {
      'content-language': locale,
      vary: 'accept-language',
      'cache-control': 'private, max-age=30',
    },
  };
}

/**
 * The best of our languages (RFC 4647, section 3.4: lookup, by descending weight). Each is written in
 * one variety only, which serves the others too: `es-MX` finds `es`, and `pt-PT` finds `pt-BR`.
 */
function lookUp(acceptLanguage: string | undefined): Locale {
  const ranges = [...weightsOf(acceptLanguage)].filter(([, weight]) => weight > 0);
  for (const [range] of ranges.sort(([, a], [, b]) => b - a)) {
    const found = locales.find((locale) => primary(locale) === primary(range));
    if (found) return found;
  }
  return defaultLocale;
}

const primary = (tag: string): string | undefined => tag.split('-')[0];
