import { formats } from '../../i18n/formats.ts';
import { term } from '../../i18n/terms.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { paths } from '../../paths.ts';
import type { Working } from '../Working.ts';
import { LivePages } from './LivePages.tsx';
import { localesOf } from './localesOf.ts';
import { actionMessages } from './messages.ts';

/** Where a review is in its life: its state, what readers see of it, and what a chief editor asked. */
export function ReviewFacts({ body: review }: Pick<Working, 'body'>) {
  const messages = useMessages(actionMessages);
  const locale = useLocale();
  const { id, state, version, live, requestedChanges } = review;
  const isLive = localesOf(live).length > 0;
  return (
    <>
      <p>
        <strong>{messages.state(term('state', state, locale), version)}</strong>{' '}
        <a href={paths.history(id)}>{messages.history}</a>
      </p>
      {isLive && (
        <div>
          <p>{messages.live}</p>
          <LivePages live={live} />
          <p class="quiet">{messages.liveBehind}</p>
        </div>
      )}
      {requestedChanges && (
        <blockquote class="requested">
          <p class="quiet">
            {messages.requested(requestedChanges.by, formats.time(locale, requestedChanges.at))}
          </p>
          <p>{requestedChanges.note}</p>
        </blockquote>
      )}
    </>
  );
}
