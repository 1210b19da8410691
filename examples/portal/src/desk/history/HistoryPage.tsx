import { Page } from '../../ui/Page.tsx';

export function HistoryPage() {
  return <Page title="HistoryPage">…</Page>;
}
