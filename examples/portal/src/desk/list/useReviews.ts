import type { Answer, Input } from '@random-camera-reviews/client';
import { useEffect, useState } from 'preact/hooks';
import { api } from '../../api.ts';
import { useLoad } from '../../ui/useLoad.ts';

export type ReviewFilter = Pick<
  NonNullable<Input<'listReviews'>['query']>,
  'state' | 'owner' | 'cursor'
>;
type ReviewList = Answer<'listReviews'>['body'];

/** The reviews that a filter lets through, newest change first; further ones when they are asked for. */
export function useReviews(filter: ReviewFilter) {
  const key = JSON.stringify(filter);
  const ask = async (signal: AbortSignal, further: Pick<ReviewFilter, 'cursor'> = {}) => {
    const query = { ...filter, ...further, limit: 20 };
    return (await api.call('listReviews', { query, signal })).body;
  };
  const first = useLoad(key, (signal) => ask(signal));
  const [later, setLater] = useState<readonly ReviewList[]>([]);
  useEffect(() => setLater([]), [key, first.value]);

  const lists = first.value ? [first.value, ...later] : [];
  const next = lists.at(-1)?.page.next ?? null;
  async function more(): Promise<void> {
    if (next === null) return;
    const list = await ask(AbortSignal.timeout(30_000), { cursor: next });
    setLater([...later, list]);
  }
  return {
    ...first,
    items: lists.flatMap(({ items }) => items),
    total: first.value?.page.total,
    more: next === null ? undefined : more,
  };
}
