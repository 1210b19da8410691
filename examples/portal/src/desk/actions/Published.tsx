import { useMessages } from '../../i18n/useMessages.ts';
import type { Working } from '../Working.ts';
import { LivePages } from './LivePages.tsx';
import { actionMessages } from './messages.ts';

/** That a review was published, and where readers find it. */
export function Published({ live }: Pick<Working['body'], 'live'>) {
  const messages = useMessages(actionMessages);
  return (
    <>
      <p>{messages.published}</p>
      <LivePages live={live} />
    </>
  );
}
