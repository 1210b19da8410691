import { formats } from '../i18n/formats.ts';
import { term } from '../i18n/terms.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { paths } from '../paths.ts';
import { reviewMessages } from './messages.ts';
import type { ShownReview } from './ShownReview.ts';

/** What was reviewed, by whom, and when. */
export function Byline({ review }: { readonly review: ShownReview }) {
  const messages = useMessages(reviewMessages);
  const locale = useLocale();
  const { camera, authors = [], publishedAt, updatedAt } = review;
  const name = camera && `${camera.brand} ${camera.model}`;
  const [published, updated] = [publishedAt, updatedAt].map(
    (instant) => instant && formats.date(locale, instant),
  );
  return (
    <ul class="byline quiet">
      {camera && (
        <li>
          {publishedAt ? <a href={paths.camera(locale, camera.slug)}>{name}</a> : name} ·{' '}
          {term('class', camera.class, locale)}
        </li>
      )}
      <li>{messages.by(formats.list(locale, authors))}</li>
      {published && (
        <li>
          <time datetime={publishedAt}>{published}</time>
          {updated !== published && (
            <>
              , <time datetime={updatedAt}>{messages.updated(updated ?? '')}</time>
            </>
          )}
        </li>
      )}
    </ul>
  );
}
