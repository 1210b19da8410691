import type { Locale } from '../../../functions/shared/domain/Locale.ts';

/** Small words that one language has and the other two have not. */
const markers: Record<Locale, readonly string[]> = {
  es: ['el', 'la', 'los', 'las', 'y', 'en', 'con', 'una', 'del', 'más', 'lo', 'es', 'pero'],
  'pt-BR': ['o', 'os', 'as', 'e', 'em', 'com', 'uma', 'do', 'da', 'mais', 'não', 'é', 'mas'],
  en: ['the', 'and', 'of', 'with', 'is', 'it', 'to', 'in', 'that', 'for', 'not', 'but', 'are'],
};

/** The language whose small words a text has most of. */
export function languageOf(text: string): Locale {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (locale: Locale) => words.filter((word) => markers[locale].includes(word)).length;
  const counts = { es: count('es'), 'pt-BR': count('pt-BR'), en: count('en') };
  if (counts.es > counts['pt-BR'] && counts.es > counts.en) return 'es';
  return counts['pt-BR'] > counts.en ? 'pt-BR' : 'en';
}
