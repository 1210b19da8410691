import { isProblem } from '@random-camera-reviews/client';
import { useMessages } from '../i18n/useMessages.ts';
import { Page } from '../ui/Page.tsx';
import { Problem } from '../ui/Problem.tsx';
import type { Go } from './Go.ts';
import { compareMessages } from './messages.ts';
import { Refused } from './Refused.tsx';
import { weightMessages } from './weightMessages.ts';

type ComparisonProblemProps = {
  readonly error: unknown;
  readonly slugs: readonly string[];
  readonly go: Go;
  readonly onRetry: () => void;
};

/** Why there is no comparison, and how there can be one. */
export function ComparisonProblem({ error, slugs, go, onRetry }: ComparisonProblemProps) {
  const { title } = useMessages(compareMessages);
  const { refused, reset } = useMessages(weightMessages);
  const faults = isProblem(error) ? error.errors.map(({ path }) => path) : [];
  if (faults.includes('/slugs')) return <Refused slugs={slugs} go={go} />;
  if (!faults.includes('/weights')) {
    return (
      <Page title={title}>
        <Problem error={error} onRetry={onRetry} />
      </Page>
    );
  }
  return (
    <Page title={title}>
      <div class="problem" role="alert">
        <p>{refused}</p>
        <button type="button" onClick={() => go({ weights: '' }, true)}>
          {reset}
        </button>
      </div>
    </Page>
  );
}
