import type { Card } from '../../shared/domain/Page.ts';
import type { Catalogue } from '../Catalogue.ts';
import { Ranking } from '../Ranking.ts';
import type { Scores } from '../search/Scores.ts';
import type { Suggestion } from './Suggestion.ts';

/** What fits under a search field without scrolling. */
const mostSuggestions = 8;
/** So many cameras leave room for reviews, where there are any. */
const mostCameras = 5;

type Named = { readonly card: Card; readonly score: number; reviews: number };

/**
 * What somebody may mean who types `q`: cameras and lenses that are called so, then reviews whose
 * titles have the words, best first. All is found as a search finds it, less what only summaries say:
 * a suggestion without the word that was typed looks like a mistake.
 */
export function suggest(catalogue: Catalogue, q: string): readonly Suggestion[] {
  const titled = new Ranking(catalogue, 'relevance', catalogue.all(), catalogue.search(q, 'title'));
  const reviews = titled
    .take(mostSuggestions, undefined)
    .flatMap((number) => catalogue.cards[number] ?? []);
  const room = Math.max(mostCameras, mostSuggestions - reviews.length);
  const cameras = namedBy(catalogue.cards, catalogue.search(q, 'name')).slice(0, room);
  return [
    ...cameras.map(({ card: { kind, brand, model, cameraSlug }, reviews }) => ({
      kind,
      brand,
      model,
      slug: cameraSlug,
      reviews,
    })),
    ...reviews
      .slice(0, mostSuggestions - cameras.length)
      .map(({ title, slug }) => ({ kind: 'review' as const, title, slug })),
  ];
}

/**
 * The cameras of the hits, each once with all its reviews, for they are all called the same; among
 * equals the one that was reviewed last.
 */
function namedBy(cards: readonly Card[], hits: Scores): readonly Named[] {
  const cameras = new Map<string, Named>();
  for (const number of hits.numbers.toSorted((a, b) => a - b)) {
    const card = cards[number];
    if (!card) continue;
    const known = cameras.get(card.cameraSlug);
    if (known) known.reviews += 1;
    else cameras.set(card.cameraSlug, { card, score: hits.of(number), reviews: 1 });
  }
  return [...cameras.values()].sort((a, b) => b.score - a.score);
}
