import { Page } from '../ui/Page.tsx';

export function ReviewList() {
  return <Page title="ReviewList">…</Page>;
}
