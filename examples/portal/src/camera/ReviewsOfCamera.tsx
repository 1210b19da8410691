import type { components } from '@random-camera-reviews/client';
import { formats } from '../i18n/formats.ts';
import { localeNames } from '../i18n/Locale.ts';
import { term } from '../i18n/terms.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { paths } from '../paths.ts';
import { CompareToggle } from '../ui/CompareToggle.tsx';
import { Score } from '../ui/Score.tsx';
import { cameraMessages } from './messages.ts';

type ReviewsOfCameraProps = {
  readonly reviews: readonly components['schemas']['ReviewOfCamera'][];
  /** Of the camera. */
  readonly name: string;
};

/** Reviews of one camera; those in another language than the page say so, and in theirs. */
export function ReviewsOfCamera({ reviews, name }: ReviewsOfCameraProps) {
  const messages = useMessages(cameraMessages);
  const own = useLocale();
  return (
    <ul class="reviews-of-camera">
      {reviews.map(({ slug, locale, title, overall, award, authors, publishedAt }) => (
        <li key={slug}>
          <Score value={overall} label={messages.overall} />
          <div>
            <h3 lang={locale}>
              <a href={paths.review(locale, slug)} hreflang={locale}>
                {title}
              </a>
            </h3>
            <p class="quiet">
              {locale !== own && <span lang={locale}>{localeNames[locale]} · </span>}
              {messages.by(formats.list(own, authors))} · {formats.date(own, publishedAt)}{' '}
              {award && <span class={`award ${award}`}>{term('award', award, own)}</span>}
            </p>
            {locale === own && (
              <CompareToggle item={{ slug, name }} label={messages.compare} title={title} />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
