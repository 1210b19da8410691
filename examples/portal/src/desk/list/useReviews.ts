import type { Input } from '@random-camera-reviews/client';
import { api } from '../../api.ts';
import { usePaged } from '../../ui/usePaged.ts';

type ReviewFilter = Pick<NonNullable<Input<'listReviews'>['query']>, 'state' | 'owner'>;

/** The reviews that a filter lets through, newest change first; further ones when they are asked for. */
export const useReviews = (filter: ReviewFilter) =>
  usePaged(JSON.stringify(filter), async ({ query, signal }) => {
    const { body } = await api.call('listReviews', { query: { ...filter, ...query }, signal });
    return body;
  });
