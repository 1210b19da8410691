import { isProblem } from '@random-camera-reviews/client';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { paths } from '../paths.ts';
import { shellMessages } from '../shell/messages.ts';
import { Page } from './Page.tsx';
import { Problem } from './Problem.tsx';
import { problemMessages } from './problemMessages.ts';
import { useHead } from './useHead.ts';

type ProblemPageProps = { readonly error: unknown; readonly onRetry: () => void };

/** Not a page of ours to be found, though it is answered like one. */
const unlisted = [{ tag: 'meta', attributes: { name: 'robots', content: 'noindex' } }] as const;

/** What stands in place of a page that is not there, or cannot be had. */
export function ProblemPage({ error, onRetry }: ProblemPageProps) {
  const { unknown, ofCode } = useMessages(problemMessages);
  const { toReviews } = useMessages(shellMessages);
  const locale = useLocale();
  useHead(unlisted);
  const isMissing = isProblem(error) && [400, 404, 410].includes(error.status);
  const title = isMissing ? (ofCode[error.code] ?? ofCode.CONTENT_NOT_FOUND) : unknown;
  return (
    <Page title={title ?? unknown}>
      {!isMissing && <Problem error={error} onRetry={onRetry} />}
      <p>
        <a href={paths.home(locale)}>{toReviews}</a>
      </p>
    </Page>
  );
}
