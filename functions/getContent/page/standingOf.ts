import type { Card, Page } from '../../shared/domain/Page.ts';
import type { RubricId } from '../../shared/domain/Rubric.ts';
import type { Standing } from './Standing.ts';

/** What a review is ranked by. */
type Ranked = Pick<Page, 'slug' | 'overall'> & {
  readonly camera: Pick<Page['camera'], 'class'>;
  readonly rubric: Pick<Page['rubric'], 'id'>;
};

/**
 * Where a review stands by its overall among the published reviews of its language, of the same class
 * and scored by the same rubric: marks of different rubrics mean different things.
 * - `rank` is one more than the reviews above it, so that equals share a rank and the next ones are
 *   passed over (1, 2, 2, 4).
 * - `percentile` is the percentile rank: the share of reviews below it and half of its equals, itself
 *   included, in percent with one decimal (https://en.wikipedia.org/wiki/Percentile_rank). A review
 *   without others is at 50.
 * @param cards of the page's language. The page stands for itself, whatever they have of it: they may
 * be a moment older or newer.
 */
export function standingOf(
  { slug, overall, camera, rubric }: Ranked,
  cards: readonly Card[],
): Standing {
  let above = 0;
  let equal = 1;
  let of = 1;
  for (const card of cards) {
    if (card.slug === slug || card.class !== camera.class || rubricOf(card) !== rubric.id) continue;
    of += 1;
    if (card.overall > overall) above += 1;
    else if (card.overall === overall) equal += 1;
  }
  const below = of - above - equal;
  const percentile = Math.round((1000 * (below + equal / 2)) / of) / 10;
  return { class: camera.class, rubric: rubric.id, rank: above + 1, of, percentile };
}

/** What an old card does not say is the first rubric of its kind, whichever is current now. */
const rubricOf = ({ rubric, kind }: Card): RubricId => rubric ?? `${kind}-1`;
