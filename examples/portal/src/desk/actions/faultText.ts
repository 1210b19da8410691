import type { components } from '@random-camera-reviews/client';
import { isLocale, localeNames } from '../../i18n/Locale.ts';
import type { ActionMessages } from './messages.ts';

/** What a review lacks to be published, in the words of the page; the API's where it has none. */
export function faultText(
  { path, code, message }: components['schemas']['Fault'],
  { lacks }: Pick<ActionMessages, 'lacks'>,
): string {
  const [, part, one = '', field = '', locale] = path.split('/');
  if (part === 'scores' && code === 'COVERAGE_TOO_LOW') return lacks.coverage;
  if (part === 'testUnit') return lacks.testUnit;
  if (part === 'locales' && isLocale(one)) {
    return `${localeNames[one]}: ${lacks.fields[field] ?? field}`;
  }
  if (part === 'images' && field === 'alt' && isLocale(locale)) {
    return `${localeNames[locale]}: ${lacks.alt(Number(one) + 1)}`;
  }
  if (part === 'images' && code === 'NOT_READY') return lacks.notReady(Number(one) + 1);
  return message;
}
