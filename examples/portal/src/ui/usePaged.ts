import { useState } from 'preact/hooks';
import { useLoad } from './useLoad.ts';

/** A page of a list of the API. */
type Paged<Item> = {
  readonly items: readonly Item[];
  readonly page: { readonly next: string | null; readonly total: number };
};

/** What a list is asked with. */
type Asked = {
  readonly query: { readonly limit: number; readonly cursor?: string };
  readonly signal: AbortSignal;
};

/**
 * A list of the API: its first page, and further ones when they are asked for.
 * @param key all that the question depends on
 * @param limit how many items come at once: the API's own choice
 */
export function usePaged<Item, Body extends Paged<Item>>(
  key: string,
  ask: (asked: Asked) => Promise<Body & Paged<Item>>,
  limit = 20,
) {
  const first = useLoad(key, (signal) => ask({ query: { limit }, signal }));
  const [last, setLast] = useState<Paged<Item> & { readonly after: Body }>();
  // What went on from another first page is of another list, or of how this one was.
  const further = last?.after === first.value ? last : undefined;

  const next = (further ?? first.value)?.page.next ?? null;
  async function more(): Promise<void> {
    if (next === null || !first.value || first.isLoading) return;
    const signal = AbortSignal.timeout(30_000);
    const { items, page } = await ask({ query: { limit, cursor: next }, signal });
    setLast({ items: [...(further?.items ?? []), ...items], page, after: first.value });
  }
  return {
    ...first,
    items: [...(first.value?.items ?? []), ...(further?.items ?? [])],
    total: first.value?.page.total,
    more: next === null ? undefined : more,
  };
}
