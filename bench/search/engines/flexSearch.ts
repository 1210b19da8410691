import { Document } from 'flexsearch';
import type { Engine } from '../Engine.ts';

/**
 * FlexSearch as well as it can be set: all words, each may be begun, fields in the order of their
 * weight. It knows no typos by distance; `suggest` leaves out words that it does not find instead.
 */
export const flexSearch = (termsOf: (text: string) => string[]): Engine => ({
  load: (cards) => {
    const index = new Document({
      encode: termsOf,
      tokenize: 'forward',
      document: { id: 'id', index: ['model', 'aliases', 'brand', 'title', 'summary', 'all'] },
    });
    cards.forEach(({ model, brand, title, summary, aliases = [] }, id) => {
      const names = aliases.join(' ');
      const all = [brand, model, names, title, summary].join(' ');
      index.add(id, { id, model, aliases: names, brand, title, summary, all });
    });
    return (q) => {
      const fields = index.search(q, { limit: 20, suggest: true });
      return [...new Set(fields.flatMap(({ result }) => result))].map(Number).slice(0, 20);
    };
  },
});
