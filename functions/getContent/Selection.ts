import { BitSet } from './BitSet.ts';
import type { Catalogue } from './Catalogue.ts';
import type { ContentFilters } from './contentQuery.ts';
import type { Facet, FacetCounts } from './facets.ts';
import { Ranking } from './Ranking.ts';
import { type Restriction, restrictionsOf } from './restrictionsOf.ts';
import type { Scores } from './search/Scores.ts';
import type { Sort } from './sorts.ts';

/** The cards of a catalogue that a search finds and all filters let through. */
export class Selection {
  readonly #cards: BitSet;
  readonly total: number;
  /** Of the search; absent without one. */
  readonly #hits: Scores | undefined;
  readonly #catalogue: Catalogue;
  readonly #restrictions: readonly Restriction[];
  /** Made when first asked for. */
  readonly #counts = new Map<Facet, FacetCounts>();
  readonly #rankings = new Map<Sort, Ranking>();

  constructor(catalogue: Catalogue, q: string | undefined, filters: ContentFilters) {
    this.#catalogue = catalogue;
    this.#hits = q === undefined ? undefined : catalogue.search(q);
    this.#restrictions = [
      ...restrictionsOf(catalogue, filters),
      ...(this.#hits ? [{ cards: this.#foundIn(this.#hits) }] : []),
    ];
    this.#cards = this.#inAll(this.#restrictions);
    this.total = this.#cards.size;
  }

  /** The cards in an order. */
  ranking(sort: Sort): Ranking {
    const ranking =
      this.#rankings.get(sort) ?? new Ranking(this.#catalogue, sort, this.#cards, this.#hits);
    this.#rankings.set(sort, ranking);
    return ranking;
  }

  /** How many cards have each value of a facet, whose own filter does not narrow the count. */
  counts(facet: Facet): FacetCounts {
    const known = this.#counts.get(facet);
    if (known) return known;
    const others = this.#restrictions.filter((restriction) => restriction.facet !== facet);
    const isNarrowed = others.length < this.#restrictions.length;
    const counted = isNarrowed ? this.#inAll(others) : this.#cards;
    const counts = this.#catalogue.facet(facet).counts(counted);
    this.#counts.set(facet, counts);
    return counts;
  }

  #foundIn(hits: Scores): BitSet {
    const found = new BitSet(this.#catalogue.cards.length);
    for (const number of hits.numbers) found.add(number);
    return found;
  }

  #inAll(restrictions: readonly Restriction[]): BitSet {
    const common = this.#catalogue.all();
    for (const { cards } of restrictions) common.keepAll(cards);
    return common;
  }
}
