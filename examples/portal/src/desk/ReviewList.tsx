import { formats } from '../i18n/formats.ts';
import { terms } from '../i18n/terms.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { paths } from '../paths.ts';
import { useSearch } from '../search/useSearch.ts';
import { More } from '../ui/More.tsx';
import { Page } from '../ui/Page.tsx';
import { Problem } from '../ui/Problem.tsx';
import { ListFilters } from './list/ListFilters.tsx';
import { listMessages } from './list/messages.ts';
import { ReviewTable } from './list/ReviewTable.tsx';
import { useReviews } from './list/useReviews.ts';
import { useMe } from './me.ts';

type State = keyof typeof terms.state;

const isState = (text: string | null): text is State =>
  text !== null && Object.hasOwn(terms.state, text);

/** The working copies that one may see, newest change first. */
export function ReviewList() {
  const messages = useMessages(listMessages);
  const locale = useLocale();
  const { permissions } = useMe();
  const { parameters } = useSearch();
  const mayCreate = permissions.includes('reviews.create');
  const hasOwnerChoice = mayCreate && permissions.includes('reviews.approve');
  // Who cannot write has no own ones to begin with.
  const isOfMe = mayCreate && !(hasOwnerChoice && parameters.get('owner') === 'all');
  const state = parameters.get('state');
  const { items, total, more, value, error, reload } = useReviews({
    ...(isOfMe ? { owner: 'me' } : {}),
    ...(isState(state) ? { state } : {}),
  });
  return (
    <Page title={messages.title}>
      <div class="desk-bar">
        <ListFilters hasOwnerChoice={hasOwnerChoice} />
        {mayCreate && (
          <a class="primary" href={paths.newReview}>
            {messages.begin}
          </a>
        )}
      </div>
      <p role="status" class="quiet">
        {total !== undefined && messages.found(formats.number(locale, total))}
      </p>
      {error ? <Problem error={error} onRetry={reload} /> : null}
      {value && !items.length && <p>{state ? messages.noneWithFilters : messages.none}</p>}
      {items.length > 0 && <ReviewTable reviews={items} />}
      <More more={more} />
    </Page>
  );
}
