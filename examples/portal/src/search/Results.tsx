import { useState } from 'preact/hooks';
import { useMessages } from '../i18n/useMessages.ts';
import { Problem } from '../ui/Problem.tsx';
import type { Card } from './Card.ts';
import { searchMessages } from './messages.ts';
import { ReviewCard } from './ReviewCard.tsx';

type ResultsProps = { readonly items: readonly Card[]; readonly more?: () => Promise<void> };

/** How many pictures are surely seen at once, and so are not left for later. */
const atOnce = 3;

export function Results({ items, more }: ResultsProps) {
  const messages = useMessages(searchMessages);
  const [error, setError] = useState<unknown>();
  return (
    <>
      <ul class="cards">
        {items.map((card, index) => (
          <li key={card.slug}>
            <ReviewCard card={card} isUrgent={index < atOnce} />
          </li>
        ))}
      </ul>
      {error ? <Problem error={error} /> : null}
      {more && (
        <button type="button" class="more" onClick={() => more().catch(setError)}>
          {messages.more}
        </button>
      )}
    </>
  );
}
