import * as v from 'valibot';
import { oneOf } from '../../shared/domain/fields.ts';
import { categories } from '../../shared/domain/Rubric.ts';
import { Slug } from '../../shared/domain/Slug.ts';
import { commaSeparated, wholeNumberWithin } from '../parameters.ts';

/** Bounded before it is split: a fault of each of a thousand words would make a large refusal. */
const Slugs = v.pipe(
  v.string(),
  v.regex(/^[^,]*(,[^,]*){1,4}$/, 'must be 2 to 5 slugs, joined by commas'),
  commaSeparated(Slug),
);

const OwnWeights = v.pipe(
  v.string(),
  v.regex(
    /^\w+:\d+(,\w+:\d+){0,15}$/,
    'must be categories with their weights, such as lowLight:30,video:0',
  ),
  v.transform((weights) => weights.split(',').map((weight) => weight.split(':'))),
  v.array(
    v.strictTuple([
      v.picklist(categories, ({ received }) => `must be of scored categories, not ${received}`),
      wholeNumberWithin(0, 100),
    ]),
  ),
  v.check(
    (weights) => new Set(weights.map(([category]) => category)).size === weights.length,
    'must name each category once',
  ),
  v.transform((weights): Readonly<Record<string, number>> => Object.fromEntries(weights)),
);
/** Weights by category, to be put in the place of the rubric's own. */
export type OwnWeights = v.InferOutput<typeof OwnWeights>;

/** The query of `GET /content/compare`. */
export const CompareQuery = v.strictObject({
  slugs: Slugs,
  /** `different` and `same` leave out the other rows. */
  show: v.optional(oneOf(['all', 'different', 'same']), 'all'),
  weights: v.optional(OwnWeights),
});
export type CompareQuery = v.InferOutput<typeof CompareQuery>;
