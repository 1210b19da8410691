import { Page } from '../../ui/Page.tsx';

export function EditorsPage() {
  return <Page title="EditorsPage">…</Page>;
}
