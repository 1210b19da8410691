import { Page } from '../ui/Page.tsx';

export function CameraPage() {
  return <Page title="CameraPage">…</Page>;
}
