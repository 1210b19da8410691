import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useMessages } from '../i18n/useMessages.ts';
import { finishSignIn } from '../session.ts';
import { Page } from '../ui/Page.tsx';
import { Problem } from '../ui/Problem.tsx';
import { deskMessages } from './messages.ts';

/** Where the hosted sign-in page leads back to; goes on to where the sign-in was asked for. */
export function Callback() {
  const messages = useMessages(deskMessages);
  const { route } = useLocation();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    finishSignIn().then((path) => route(path, true), setError);
  }, [route]);
  return (
    <Page title={messages.signingIn}>
      {error ? (
        <>
          <Problem error={error} />
          <a href="/desk">{messages.signIn}</a>
        </>
      ) : null}
    </Page>
  );
}
