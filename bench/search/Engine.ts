import type { Card } from '../../functions/shared/domain/Page.ts';

/** Something that finds cards by words. */
export type Engine = {
  /** Makes an index. @returns what finds the numbers of cards in it, best first. */
  readonly load: (cards: readonly Card[]) => (q: string) => readonly number[];
};
