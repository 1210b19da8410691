import { isLocale, type Locale, localeNames } from '../i18n/Locale.ts';
import { term } from '../i18n/terms.ts';
import { pointer } from './edit/draft/pointer.ts';
import { editMessages } from './edit/messages.ts';

/** What is not named where its part says as much: `/scores/video/value` is “Video · Score”. */
const wholes: readonly string[] = ['locales', 'scores', 'seo', 'pros', 'cons', 'goodFor', 'images'];

/**
 * What a review calls the field at a JSON pointer, from the whole to its part:
 * “Español · In favor 2”. Parts that a later release of the API may have stay as they are.
 */
export function fieldName(path: string, locale: Locale): string {
  const { fields, overall } = editMessages[locale];
  // The label of a mark says besides what can be written there.
  const names: Readonly<Record<string, string>> = { ...fields, overall, value: fields.mark };
  const parts = pointer.parts(path);
  const named = parts.map((part, index) => {
    const around = parts[index - 1] ?? '';
    if (wholes.includes(part) && index < parts.length - 1) return '';
    if (/^\d+$/.test(part)) {
      const entry = around === 'images' ? fields.imageId : (names[around] ?? around);
      return `${entry} ${Number(part) + 1}`;
    }
    if (isLocale(part)) return localeNames[part];
    if (around === 'scores') return term('category', part, locale);
    if (around === 'seo') return part === 'title' ? fields.seoTitle : fields.seoDescription;
    // Its number says which one.
    return part === 'imageId' && parts.length > 1 ? '' : (names[part] ?? part);
  });
  return named.filter(Boolean).join(' · ');
}
