import { Page } from '../../ui/Page.tsx';

export function NewReview() {
  return <Page title="NewReview">…</Page>;
}
