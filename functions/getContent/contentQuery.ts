import * as v from 'valibot';
import { listQuery } from '../shared/api/listQuery.ts';
import { Availability, CameraClass } from '../shared/domain/Camera.ts';
import { oneOf, text } from '../shared/domain/fields.ts';
import { Money } from '../shared/domain/Money.ts';
import { Card } from '../shared/domain/Page.ts';
import { SensorFormat } from '../shared/domain/Specs.ts';
import { Use } from '../shared/domain/uses.ts';
import { Facet } from './facets.ts';
import {
  anyOf,
  commaSeparated,
  Moment,
  numberWithin,
  SearchWords,
  unknownField,
  wholeNumberWithin,
} from './parameters.ts';
import { Sort } from './sorts.ts';
import { WantedLocale } from './WantedLocale.ts';

const megapixels = v.optional(numberWithin(0, 1000));
const price = v.optional(wholeNumberWithin(0, 1_000_000_000));
const score = v.optional(wholeNumberWithin(0, 100));

/** What narrows a list. */
const contentFilters = {
  kind: anyOf(Card.entries.kind),
  brand: anyOf(text(40)),
  mount: anyOf(text(40)),
  sensorFormat: anyOf(SensorFormat),
  class: anyOf(CameraClass),
  availability: anyOf(Availability),
  author: anyOf(text(80)),
  award: anyOf(oneOf(['gold', 'silver'])),
  mpMin: megapixels,
  mpMax: megapixels,
  weightMaxG: v.optional(wholeNumberWithin(1, 100_000)),
  /** In minor units of `currency`. */
  priceMin: price,
  priceMax: price,
  currency: v.optional(Money.entries.currency),
  scoreMin: score,
  use: v.optional(Use),
  useMin: score,
  publishedAfter: v.optional(Moment),
  publishedBefore: v.optional(Moment),
};

const isOrdered = (min: number | undefined, max: number | undefined): boolean =>
  min === undefined || max === undefined || min <= max;

/** The query of `GET /content`: what contradicts itself is refused, rather than found nowhere. */
export const ContentQuery = v.pipe(
  v.strictObject({
    ...listQuery,
    ...contentFilters,
    locale: WantedLocale,
    q: v.optional(SearchWords),
    /** Without it by relevance where there is a `q`, else newest first. */
    sort: v.optional(Sort),
    fields: v.optional(commaSeparated(v.keyof(Card, unknownField))),
    facets: v.optional(commaSeparated(Facet)),
  }),
  v.forward(
    v.partialCheck(
      [['q'], ['sort']],
      ({ q, sort }) => q !== undefined || sort !== 'relevance',
      'must be another than relevance where there is no q',
    ),
    ['sort'],
  ),
  v.forward(
    v.partialCheck(
      [['mpMin'], ['mpMax']],
      ({ mpMin, mpMax }) => isOrdered(mpMin, mpMax),
      'must not be less than mpMin',
    ),
    ['mpMax'],
  ),
  v.forward(
    v.partialCheck(
      [['priceMin'], ['priceMax']],
      ({ priceMin, priceMax }) => isOrdered(priceMin, priceMax),
      'must not be less than priceMin',
    ),
    ['priceMax'],
  ),
  v.forward(
    v.partialCheck(
      [['priceMin'], ['priceMax'], ['currency']],
      ({ priceMin, priceMax, currency }) =>
        currency !== undefined || (priceMin === undefined && priceMax === undefined),
      'must say what priceMin and priceMax are in, such as USD',
    ),
    ['currency'],
  ),
  v.forward(
    v.partialCheck(
      [['use'], ['useMin']],
      ({ use, useMin }) => use !== undefined || useMin === undefined,
      'must say what useMin is for',
    ),
    ['use'],
  ),
  v.forward(
    v.partialCheck(
      [['publishedAfter'], ['publishedBefore']],
      ({ publishedAfter, publishedBefore }) =>
        publishedAfter === undefined ||
        publishedBefore === undefined ||
        publishedAfter < publishedBefore,
      'must be later than publishedAfter',
    ),
    ['publishedBefore'],
  ),
);
export type ContentQuery = v.InferOutput<typeof ContentQuery>;

/** What a list is narrowed by. */
export type ContentFilters = Partial<Pick<ContentQuery, keyof typeof contentFilters>>;
