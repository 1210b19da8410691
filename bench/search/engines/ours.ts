import { Catalogue } from '../../../functions/getContent/Catalogue.ts';
import { Ranking } from '../../../functions/getContent/Ranking.ts';
import type { Engine } from '../Engine.ts';

/** `functions/getContent/search`. */
export const ours: Engine = {
  load: (cards) => {
    const catalogue = new Catalogue(cards);
    catalogue.search('a');
    return (q) =>
      new Ranking(catalogue, 'relevance', catalogue.search(q)).take(catalogue.all(), 20, undefined);
  },
};
