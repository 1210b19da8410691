import type { Locale } from '../../i18n/Locale.ts';
import { isLocale, localeNames } from '../../i18n/Locale.ts';
import { term } from '../../i18n/terms.ts';
import { type FieldWords, fieldWords } from './fieldWords.ts';
import { pathOf } from './pathOf.ts';

/**
 * What an editor calls a field of a review: `/locales/es/title` is “Título (Español)”.
 * @param pointer RFC 6901; stays as it is where a later release of the API has fields unknown here
 */
export function fieldName(pointer: string, locale: Locale): string {
  const [first = '', second = '', third = '', fourth = ''] = pathOf(pointer);
  const words = fieldWords[locale];
  const name = namesOf(words)[first]?.(second, third, fourth, locale);
  return name ?? pointer;
}

type Naming = (second: string, third: string, fourth: string, locale: Locale) => string | undefined;

const namesOf = (words: FieldWords): Readonly<Record<string, Naming>> => ({
  overall: () => words.overall,
  award: () => words.award,
  rubric: () => words.rubric,
  testUnit: (field) => words.testUnit[field],
  scores: (category, part, _, locale) => {
    const name = words.score[part];
    return name && `${term('category', category, locale)}: ${name}`;
  },
  images: (index, part) => {
    const name = words.image[part];
    return name && `${name} ${Number(index) + 1}`;
  },
  locales: (language, field, part) => {
    const name = textName(words, field, part);
    return name && isLocale(language) ? `${name} (${localeNames[language]})` : undefined;
  },
});

function textName({ text, entry }: FieldWords, field: string, part: string): string | undefined {
  if (part === '') return text[field];
  if (field === 'seo') return text[`seo.${part}`];
  const list = entry[field];
  return list && `${list} ${Number(part) + 1}`;
}
