import { formats } from '../i18n/formats.ts';
import { term } from '../i18n/terms.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { categoryRows } from './categoryRows.ts';
import { reviewMessages } from './messages.ts';
import type { ShownReview } from './ShownReview.ts';

/** What the overall score is made of: each number has a bar of its length. */
export function CategoryScores({ review }: { readonly review: ShownReview }) {
  const messages = useMessages(reviewMessages);
  const locale = useLocale();
  const rows = categoryRows(review.scores ?? {}, review.rubric?.weights);
  if (!rows.length) return null;
  return (
    <section class="category-scores">
      <h2>{messages.categories}</h2>
      <dl>
        {rows.map(({ category, weight, value, note, notApplicable }) => (
          <div key={category}>
            <dt>
              {term('category', category, locale)}{' '}
              {weight !== undefined && (
                <small class="quiet">{messages.weight(formats.percent(locale, weight))}</small>
              )}
            </dt>
            {value === undefined ? (
              <dd class="quiet">
                {notApplicable ? `${messages.notApplicable}: ${notApplicable}` : messages.notScored}
              </dd>
            ) : (
              <dd class="value">
                {value}
                <span class="visually-hidden"> / 100</span>
                <span class="bar" aria-hidden="true">
                  <span style={{ width: `${value}%` }} />
                </span>
              </dd>
            )}
            {note && <dd class="quiet">{note}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}
