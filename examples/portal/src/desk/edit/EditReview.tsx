import { isProblem } from '@random-camera-reviews/client';
import { useRoute } from 'preact-iso';
import { api } from '../../api.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { paths } from '../../paths.ts';
import { Page } from '../../ui/Page.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { useLoad } from '../../ui/useLoad.ts';
import { Editor } from './Editor.tsx';
import { editMessages } from './messages.ts';

/** A review to be edited; another one begins anew, although the router keeps the component. */
export function EditReview() {
  const { id = '' } = useRoute().params;
  return <ReviewOf key={id} id={id} />;
}

function ReviewOf({ id }: { readonly id: string }) {
  const messages = useMessages(editMessages);
  const { value, error, reload } = useLoad(id, (signal) =>
    api.call('getReview', { path: { id }, signal }),
  );
  if (value) return <Editor initial={value} />;
  if (!error) return <Page title={messages.loading}> </Page>;
  if (!isProblem(error, 'REVIEW_NOT_FOUND', 'INVALID_PARAMETER')) {
    return (
      <Page title={messages.loading}>
        <Problem error={error} onRetry={reload} />
      </Page>
    );
  }
  return (
    <Page title={messages.notFound}>
      <p>
        <a href={paths.desk}>{messages.toList}</a>
      </p>
    </Page>
  );
}
