import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../../functions/getContent/page/standingOf.ts';
import type { Card } from '../../../../functions/shared/domain/Page.ts';
import { aCard } from '../../../support/content.ts';

type Reviewed = Pick<Card, 'kind' | 'class' | 'overall' | 'rubric'>;

const cardsOf = (reviewed: readonly Partial<Reviewed>[]): readonly Card[] =>
  reviewed.map((changes, index) => ({
    ...aCard(`card-${index}`, '2026-01-01T00:00:00.000Z'),
    ...changes,
  }));

/** The page of a card. */
const pageOf = ({ slug, overall, class: ofClass, rubric, kind }: Card) =>
  ({
    slug,
    overall,
    camera: { class: ofClass },
    rubric: { id: rubric ?? `${kind}-1` },
  }) as Parameters<typeof standingOf>[0];

/** Where the first of some cards stands. */
const standing = (...reviewed: readonly Partial<Reviewed>[]) => {
  const cards = cardsOf(reviewed);
  return standingOf(pageOf(cards[0] as Card), cards);
};

const overall = (value: number) => ({ overall: value });

describe('standingOf', () => {
  it('gives equals the same rank, and passes over the next ones', () => {
    const marks = [90, 80, 80, 70];
    const cards = cardsOf(marks.map(overall));
    expect(cards.map((card) => standingOf(pageOf(card), cards))).toMatchObject([
      { rank: 1, of: 4, percentile: 87.5 },
      { rank: 2, of: 4, percentile: 50 },
      { rank: 2, of: 4, percentile: 50 },
      { rank: 4, of: 4, percentile: 12.5 },
    ]);
  });

  it('compares a review without others to itself', () => {
    expect(standing(overall(88))).toEqual({
      class: 'mirrorless',
      rubric: 'camera-1',
      rank: 1,
      of: 1,
      percentile: 50,
    });
  });

  it('knows no other class, and no other rubric', () => {
    expect(standing(overall(50), { class: 'dslr' }, { rubric: 'lens-1' })).toMatchObject({ of: 1 });
  });

  it('takes a card that does not say its rubric for one of the first of its kind', () => {
    const lens = { kind: 'lens', class: 'lens' } as const;
    expect(standing({ rubric: 'camera-1' }, {})).toMatchObject({ of: 2 });
    expect(standing({ ...lens, rubric: 'lens-1' }, lens)).toMatchObject({ of: 2 });
    expect(standing({ rubric: 'lens-1' }, {})).toMatchObject({ of: 1 });
  });

  it('ranks the page as it is read, whatever its card says', () => {
    const cards = cardsOf([overall(60), overall(70)]);
    const page = { ...pageOf(cards[0] as Card), overall: 80 };
    expect(standingOf(page, cards)).toMatchObject({ rank: 1, of: 2 });
    expect(standingOf(page, cards.slice(1))).toMatchObject({ rank: 1, of: 2 });
  });

  it('is what sorting and counting one by one gives', () => {
    const reviewed = fc.record<Partial<Reviewed>>(
      {
        kind: fc.constantFrom('camera', 'lens'),
        class: fc.constantFrom('mirrorless', 'dslr'),
        overall: fc.integer({ min: 80, max: 90 }),
        rubric: fc.constantFrom('camera-1', 'lens-1'),
      },
      { requiredKeys: ['kind', 'class', 'overall'] },
    );
    fc.assert(
      fc.property(fc.array(reviewed, { minLength: 1, maxLength: 40 }), (all) => {
        const cards = cardsOf(all);
        for (const card of cards) {
          const { camera, rubric, ...page } = pageOf(card);
          const peers = cards.filter(
            (other) => other.class === camera.class && pageOf(other).rubric.id === rubric.id,
          );
          const marks = peers.map((peer) => peer.overall).sort((a, b) => b - a);
          const places = marks.flatMap((mark, place) => (mark === page.overall ? [place + 1] : []));
          const middle = places.reduce((sum, place) => sum + place, 0) / places.length;
          const found = standingOf({ camera, rubric, ...page }, cards);
          expect(found).toMatchObject({ rank: places[0], of: peers.length });
          // The middle place of the equals, from the end.
          const share = (100 * (peers.length - middle + 0.5)) / peers.length;
          expect(Math.abs(found.percentile - share)).toBeLessThanOrEqual(0.0501);
        }
      }),
    );
  });
});
