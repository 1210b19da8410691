import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { paths } from '../paths.ts';
import { Page } from '../ui/Page.tsx';
import { shellMessages } from './messages.ts';

export function NotFound() {
  const messages = useMessages(shellMessages);
  const locale = useLocale();
  return (
    <Page title={messages.notFound}>
      <p>
        <a href={paths.home(locale)}>{messages.toReviews}</a>
      </p>
    </Page>
  );
}
