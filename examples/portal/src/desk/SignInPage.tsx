import { useState } from 'preact/hooks';
import { useMessages } from '../i18n/useMessages.ts';
import { signIn } from '../session.ts';
import { Page } from '../ui/Page.tsx';
import { Problem } from '../ui/Problem.tsx';
import { deskMessages } from './messages.ts';

export function SignInPage() {
  const messages = useMessages(deskMessages);
  const [error, setError] = useState<unknown>();
  return (
    <Page title={messages.title}>
      <p>{messages.forEditors}</p>
      {error ? <Problem error={error} /> : null}
      <p>
        <button type="button" class="primary" onClick={() => signIn().catch(setError)}>
          {messages.signIn}
        </button>
      </p>
    </Page>
  );
}
