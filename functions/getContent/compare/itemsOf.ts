import * as v from 'valibot';
import { Card, Page } from '../../shared/domain/Page.ts';
import { RubricId } from '../../shared/domain/Rubric.ts';
import { pick } from '../pick.ts';
import type { OwnWeights } from './compareQuery.ts';
import { reweighted } from './reweighted.ts';

const ofPage = [
  'slug',
  'locale',
  'title',
  'authors',
  'publishedAt',
  'award',
  'overall',
  'coverage',
] as const satisfies readonly (keyof Page)[];
const ofCamera = [
  'brand',
  'model',
  'class',
  'availability',
] as const satisfies readonly (keyof Card & keyof Page['camera'])[];

/** One of the pages that are compared. */
export const Item = v.strictObject({
  ...v.pick(Page, ofPage).entries,
  ...v.pick(Card, [...ofCamera, 'cameraSlug', 'price']).entries,
  rubric: RubricId,
  /** By the overall, from 1, among the items of the same rubric; equals share a rank. */
  rank: v.number(),
  /** The same by the reader's weights, where given; coverage alone where it is below 0.8. */
  reweighted: v.optional(
    v.strictObject({
      overall: v.optional(v.number()),
      coverage: v.number(),
      rank: v.optional(v.number()),
    }),
  ),
});
type Item = v.InferOutput<typeof Item>;

const rankAmong = (overalls: readonly (number | undefined)[], mine: number): number =>
  1 + overalls.filter((overall = 0) => overall > mine).length;

/** The items of a comparison, in the order of the pages: JSON of `Item`. */
export const itemsOf = (pages: readonly Page[], own: OwnWeights | undefined) =>
  pages.map((page) => {
    const { camera, rubric } = page;
    const rivals = pages.filter((other) => other.rubric.id === rubric.id);
    return {
      ...pick(page, ofPage),
      ...pick(camera, ofCamera),
      cameraSlug: camera.slug,
      price: camera.msrp,
      rubric: rubric.id,
      rank: rankAmong(
        rivals.map(({ overall }) => overall),
        page.overall,
      ),
      ...(own ? { reweighted: standingOf(page, rivals, own) } : {}),
    };
  });

function standingOf(page: Page, rivals: readonly Page[], own: OwnWeights): Item['reweighted'] {
  const { overall, coverage } = reweighted(page, own);
  if (overall === undefined) return { coverage };
  const overalls = rivals.map((rival) => reweighted(rival, own).overall);
  return { overall, coverage, rank: rankAmong(overalls, overall) };
}
