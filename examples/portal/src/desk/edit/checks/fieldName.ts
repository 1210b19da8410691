import { isLocale, type Locale, localeNames } from '../../../i18n/Locale.ts';
import { term } from '../../../i18n/terms.ts';
import { pointer } from '../draft/pointer.ts';
import { editMessages } from '../messages.ts';

/** What the form calls the field at a JSON pointer, from the whole to its part. */
export function fieldName(path: string, locale: Locale): string {
  const parts = pointer.parts(path);
  const [first = '', second = ''] = parts;
  const names: Readonly<Record<string, string>> = editMessages[locale].fields;
  const named = parts.map((part, index) => {
    if (/^\d+$/.test(part)) return String(Number(part) + 1);
    if (first === 'locales' && second && index === 0) return '';
    if (isLocale(part)) return localeNames[part];
    if (second && first === 'scores' && index === 1) return term('category', part, locale);
    if (parts[index - 1] === 'seo') return names[part === 'title' ? 'seoTitle' : 'seoDescription'];
    return part === 'seo' && index < parts.length - 1 ? '' : (names[part] ?? part);
  });
  return named.filter(Boolean).join(' · ');
}
