import { useRef } from 'preact/hooks';
import { More } from '../ui/More.tsx';
import type { Card } from './Card.ts';
import { ReviewCard } from './ReviewCard.tsx';

type ResultsProps = {
  readonly items: readonly Card[];
  /** Absent on the last page. */
  readonly more: (() => Promise<void>) | undefined;
};

/** How many pictures are surely seen at once, and so are not left for later. */
const atOnce = 3;

export function Results({ items, more }: ResultsProps) {
  const list = useRef<HTMLUListElement>(null);
  const seen = useRef(0);
  const goOn =
    more &&
    (() => {
      seen.current = items.length;
      return more();
    });
  return (
    <>
      <ul class="cards" ref={list}>
        {items.map((card, index) => (
          <li key={card.slug}>
            <ReviewCard card={card} isUrgent={index < atOnce} />
          </li>
        ))}
      </ul>
      <More
        more={goOn}
        onShown={() => list.current?.children[seen.current]?.querySelector('a')?.focus()}
      />
    </>
  );
}
