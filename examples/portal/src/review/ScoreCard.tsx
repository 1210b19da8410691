import { formats } from '../i18n/formats.ts';
import { term } from '../i18n/terms.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { CompareToggle } from '../ui/CompareToggle.tsx';
import { Score } from '../ui/Score.tsx';
import { reviewMessages } from './messages.ts';
import type { ShownReview } from './ShownReview.ts';

/** How good it is all in all, among its like, and for whom. */
export function ScoreCard({ review }: { readonly review: ShownReview }) {
  const messages = useMessages(reviewMessages);
  const locale = useLocale();
  const { overall, coverage, standing, award, camera, goodFor = [], publishedAt, slug } = review;
  return (
    <section class="score-card" aria-label={messages.rating}>
      <div class="rating">
        {overall === undefined ? (
          <p>{messages.notScored}</p>
        ) : (
          <Score value={overall} label={messages.overall} size="large" />
        )}
        <div>
          <p aria-hidden="true">{messages.overall}</p>
          {award && (
            <p>
              <span class={`award ${award}`}>{messages.award(term('award', award, locale))}</span>
            </p>
          )}
          {standing && standing.of > 1 && (
            <p>
              {messages.standing(standing.rank, standing.of, term('class', standing.class, locale))}
            </p>
          )}
        </div>
      </div>
      {coverage !== undefined && (
        <p class="quiet">{messages.coverage(formats.percent(locale, coverage))}</p>
      )}
      {goodFor.length > 0 && (
        <>
          <h2>{messages.goodFor}</h2>
          <ul class="good-for">
            {goodFor.map((use) => (
              <li key={use}>{use}</li>
            ))}
          </ul>
        </>
      )}
      {camera?.msrp && (
        <p>
          {messages.listPrice}: <strong>{formats.money(locale, camera.msrp)}</strong>
        </p>
      )}
      {publishedAt && slug && camera && (
        <CompareToggle
          item={{ slug, name: `${camera.brand} ${camera.model}` }}
          label={messages.compare}
        />
      )}
    </section>
  );
}
