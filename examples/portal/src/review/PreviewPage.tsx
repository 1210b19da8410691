import { Markdown } from '../ui/Markdown.tsx';
import { Page } from '../ui/Page.tsx';

export function PreviewPage() {
  return (
    <Page title="PreviewPage">
      <Markdown text="…" />
    </Page>
  );
}
