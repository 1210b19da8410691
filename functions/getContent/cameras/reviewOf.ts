import * as v from 'valibot';
import { Card } from '../../shared/domain/Page.ts';
import { pick } from '../pick.ts';

const fields = [
  'slug',
  'locale',
  'title',
  'overall',
  'award',
  'authors',
  'publishedAt',
] as const satisfies readonly (keyof Card)[];

/** What the page of a camera shows of each review. */
export const ReviewOfCamera = v.pick(Card, fields);

export const reviewOf = (card: Card) => pick(card, fields);
