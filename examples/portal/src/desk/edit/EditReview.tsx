import { useRoute } from 'preact-iso';
import { api } from '../../api.ts';
import { Page } from '../../ui/Page.tsx';
import { useLoad } from '../../ui/useLoad.ts';
import { Actions } from '../actions/Actions.tsx';
import { Pictures } from '../pictures/Pictures.tsx';

export function EditReview() {
  const { id = '' } = useRoute().params;
  const { value } = useLoad(id, (signal) => api.call('getReview', { path: { id }, signal }));
  if (!value) return null;
  return (
    <Page title="EditReview">
      <Pictures images={value.body.images} locales={['es']} onChange={() => {}} />
      <Actions working={value} isDirty={false} onChanged={() => {}} />
    </Page>
  );
}
