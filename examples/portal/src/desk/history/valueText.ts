import { formats } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/Locale.ts';
import { term, type terms } from '../../i18n/terms.ts';
import { pointer } from '../edit/draft/pointer.ts';

/** Fields whose values are keys of the API. */
const termsOf: Readonly<Record<string, keyof typeof terms>> = {
  award: 'award',
  rubric: 'rubric',
  role: 'imageRole',
  source: 'unitSource',
};

const days: readonly string[] = ['testedFrom', 'testedTo'];

/**
 * A value that stands in a field, as an editor reads it.
 * @param answers the words for yes and no
 */
export function valueText(
  path: string,
  value: unknown,
  locale: Locale,
  answers: { readonly yes: string; readonly no: string },
): string {
  if (typeof value === 'number') return formats.number(locale, value);
  if (typeof value === 'boolean') return value ? answers.yes : answers.no;
  const text = String(value);
  const field = pointer.parts(path).at(-1) ?? '';
  // A day by itself would be the evening before in America; its noon is the same day everywhere.
  if (days.includes(field)) return formats.date(locale, `${text}T12:00:00`);
  const kind = termsOf[field];
  return kind ? term(kind, text, locale) : text;
}
