import { useMessages } from '../i18n/useMessages.ts';
import { Page } from '../ui/Page.tsx';
import { Problem } from '../ui/Problem.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { mostCompared } from './compared.ts';
import type { Go } from './Go.ts';
import { inspected } from './inspected.ts';
import { offersOf } from './offersOf.ts';
import { RefusedItem } from './RefusedItem.tsx';
import { reasonsIn } from './reasonsIn.ts';
import { refusalMessages } from './refusalMessages.ts';

type RefusedProps = { readonly slugs: readonly string[]; readonly go: Go };

/** Nobody chooses more by hand: an address with more was not made here. */
const mostListed = 12;

/** Says of each review why it is in the way, and offers what can be compared without it. */
export function Refused({ slugs, go }: RefusedProps) {
  const messages = useMessages(refusalMessages);
  const listed = slugs.slice(0, mostListed);
  const { value, error, reload } = useLoad(`${listed}`, (signal) =>
    Promise.all(listed.map((slug) => inspected(slug, signal))),
  );
  const found = value ?? [];
  return (
    <Page title={messages.title}>
      <div role="status">
        {slugs.length > mostCompared && <p>{messages.tooMany}</p>}
        {reasonsIn(found).map((reason) => (
          <p key={reason}>{messages[reason]}</p>
        ))}
      </div>
      {error ? <Problem error={error} onRetry={reload} /> : null}
      <ul class="refused">
        {found.map((one) => (
          <RefusedItem
            key={one.asked}
            item={one}
            twin={found.find(({ slug }) => slug === one.slug)}
            onRemove={() => go({ slugs: slugs.filter((slug) => slug !== one.asked) }, true)}
          />
        ))}
      </ul>
      <p class="offers">
        {offersOf(found, mostCompared).map(({ kind, slugs: offered }) => (
          <button
            key={kind}
            type="button"
            class="primary"
            onClick={() => go({ slugs: offered, weights: '' }, true)}
          >
            {messages.only[kind](offered.length)}
          </button>
        ))}
      </p>
    </Page>
  );
}
