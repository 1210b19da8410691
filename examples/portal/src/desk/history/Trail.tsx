import { useMessages } from '../../i18n/useMessages.ts';
import { More } from '../../ui/More.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { historyMessages } from './messages.ts';
import { TrailEntry } from './TrailEntry.tsx';
import { useNames } from './useNames.ts';
import type { useTrail } from './useTrail.ts';

/** Who did what with a review, newest first. */
export function Trail({ trail }: { readonly trail: ReturnType<typeof useTrail> }) {
  const messages = useMessages(historyMessages);
  const { items, error, reload, more } = trail;
  const names = useNames(items.map(({ by }) => by));
  return (
    <section class="trail">
      <h2>{messages.trail}</h2>
      {error ? <Problem error={error} words={messages.ofCode} onRetry={reload} /> : null}
      <ol>
        {items.map((entry) => (
          <TrailEntry key={entry.id} entry={entry} names={names} />
        ))}
      </ol>
      <More more={more} />
    </section>
  );
}
