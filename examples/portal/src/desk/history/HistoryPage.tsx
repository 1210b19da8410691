import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { api } from '../../api.ts';
import { term } from '../../i18n/terms.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { paths } from '../../paths.ts';
import { Page } from '../../ui/Page.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { useLoad } from '../../ui/useLoad.ts';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { useMe } from '../me.ts';
import { historyMessages } from './messages.ts';
import { Trail } from './Trail.tsx';
import { useRestore } from './useRestore.ts';
import { useTrail } from './useTrail.ts';
import { useVersions } from './useVersions.ts';
import { Versions } from './Versions.tsx';

/** What a review was, what changed in it, and who did what: with a way back to each kept version. */
export function HistoryPage() {
  const messages = useMessages(historyMessages);
  const locale = useLocale();
  const { permissions } = useMe();
  const { id = '' } = useRoute().params;
  const working = useLoad(id, (signal) => api.call('getReview', { path: { id }, signal }));
  const versions = useVersions(id);
  const trail = useTrail(id);
  const restore = useRestore(working.value, () => {
    working.reload();
    versions.reload();
    trail.reload();
  });
  const [asked, setAsked] = useState<number>();

  if (!working.value) {
    const { error, reload } = working;
    return (
      <Page title={error ? messages.title : messages.loading}>
        {error ? <Problem error={error} words={messages.ofCode} onRetry={reload} /> : null}
      </Page>
    );
  }
  const review = working.value.body;
  const mayRestore = permissions.includes('reviews.change');
  const canRestore = mayRestore && review.state !== 'in_review';
  const title = review.locales[locale]?.title ?? Object.values(review.locales)[0]?.title;
  return (
    <Page title={`${messages.title}: ${title ?? messages.untitled}`} class="history-page">
      <p class="history-state">
        <span class="badge">{term('state', review.state, locale)}</span>
        <a href={paths.edit(id)}>{messages.toReview}</a>
      </p>
      <section>
        <h2>{messages.versions}</h2>
        {!canRestore && (
          <p class="quiet">{mayRestore ? messages.notInReview : messages.notPermitted}</p>
        )}
        <p role="status">{restore.done !== undefined && messages.restored(restore.done)}</p>
        {restore.error ? <Problem error={restore.error} words={messages.ofCode} /> : null}
        <Versions
          review={review}
          versions={versions}
          isRestoring={restore.isUnderWay}
          onRestore={canRestore ? setAsked : undefined}
        />
      </section>
      <Trail trail={trail} />
      {asked !== undefined && (
        <ConfirmDialog
          title={messages.restoreAsk(asked)}
          text={messages.restoreMeans}
          confirm={messages.restore}
          onAnswer={(isConfirmed) => {
            setAsked(undefined);
            if (isConfirmed) restore.start(asked);
          }}
        />
      )}
    </Page>
  );
}
