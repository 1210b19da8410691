import { Catalogue } from '../../../functions/getContent/Catalogue.ts';
import { Ranking } from '../../../functions/getContent/Ranking.ts';
import type { Engine } from '../Engine.ts';

/** `functions/getContent/search`. */
export const ours: Engine = {
  load: (cards) => {
    const catalogue = new Catalogue(cards);
    catalogue.search('a');
    const all = catalogue.all();
    // Not through `selectionOf`, which would keep what it found.
    return (q) => new Ranking(catalogue, 'relevance', all, catalogue.search(q)).take(20, undefined);
  },
};
