import MiniSearch from 'minisearch';
import type { Engine } from '../Engine.ts';

/**
 * MiniSearch as well as it can be set: all words, the last one begun, a typo in words of five and
 * more, names before titles before summaries.
 */
export const miniSearch = (termsOf: (text: string) => string[]): Engine => ({
  load: (cards) => {
    const index = new MiniSearch({
      fields: ['model', 'aliases', 'brand', 'title', 'summary'],
      tokenize: termsOf,
      processTerm: (term) => term,
      searchOptions: {
        combineWith: 'AND',
        boost: { model: 8, aliases: 8, brand: 8, title: 3 },
        prefix: (_term, place, terms) => place === terms.length - 1,
        fuzzy: (term) => (term.length >= 5 && !/\d/.test(term) ? 1 : false),
      },
    });
    index.addAll(
      cards.map((card, id) => ({ ...card, id, aliases: (card.aliases ?? []).join(' ') })),
    );
    return (q) =>
      index
        .search(q)
        .slice(0, 20)
        .map(({ id }) => Number(id));
  },
});
