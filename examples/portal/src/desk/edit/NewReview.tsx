import { useMessages } from '../../i18n/useMessages.ts';
import { Page } from '../../ui/Page.tsx';
import { useMe } from '../me.ts';
import { createMessages } from './create/messages.ts';
import { NewReviewForm } from './create/NewReviewForm.tsx';

/** Where a review begins. */
export function NewReview() {
  const messages = useMessages(createMessages);
  const { permissions } = useMe();
  return (
    <Page title={messages.title}>
      {permissions.includes('reviews.create') ? <NewReviewForm /> : <p>{messages.notAllowed}</p>}
    </Page>
  );
}
