import { Page } from '../../ui/Page.tsx';

export function EditReview() {
  return <Page title="EditReview">…</Page>;
}
