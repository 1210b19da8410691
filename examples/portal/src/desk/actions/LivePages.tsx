import { localeNames } from '../../i18n/Locale.ts';
import { paths } from '../../paths.ts';
import type { Working } from '../Working.ts';
import { localesOf } from './localesOf.ts';

/** Where readers find a review, in each language. */
export function LivePages({ live }: Pick<Working['body'], 'live'>) {
  return (
    <ul class="live-pages">
      {localesOf(live).map((locale) => (
        <li key={locale}>
          <a href={paths.review(locale, live[locale]?.slug ?? '')} lang={locale}>
            {localeNames[locale]}
          </a>
        </li>
      ))}
    </ul>
  );
}
