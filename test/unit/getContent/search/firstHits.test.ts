import { describe, expect, it } from 'vitest';
import { Catalogue } from '../../../../functions/getContent/Catalogue.ts';
import { listContent } from '../../../../functions/getContent/listContent.ts';
import { firstHits } from '../../../support/firstHits.ts';

const catalogue = new Catalogue(firstHits.cards);
const find = (q: string) => listContent(catalogue, { q, sort: 'relevance', limit: 5 });

describe('what is found first', () => {
  it.each(firstHits.wanted)('%s: %s', (q, model) => {
    expect(find(q).items[0]?.model).toBe(model);
  });

  it.each(['mamiya', 'a7x', 'z6iv', 'eos z9', 'sny'])('nothing for %s', (q) => {
    expect(find(q).total).toBe(0);
  });
});
