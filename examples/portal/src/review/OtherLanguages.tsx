import { localeNames } from '../i18n/Locale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { paths } from '../paths.ts';
import { reviewMessages } from './messages.ts';
import type { ShownReview } from './ShownReview.ts';

export function OtherLanguages({ review }: { readonly review: ShownReview }) {
  const { otherLanguages } = useMessages(reviewMessages);
  const { alternates = [] } = review;
  if (!alternates.length) return null;
  return (
    <section>
      <h2>{otherLanguages}</h2>
      <ul class="links">
        {alternates.map(({ locale, slug }) => (
          <li key={locale}>
            <a href={paths.review(locale, slug)} hreflang={locale} lang={locale}>
              {localeNames[locale]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
