import { useEffect, useState } from 'preact/hooks';
import { useLoad } from '../ui/useLoad.ts';

/** A page of a list of the API. */
type Paged<Item> = {
  readonly items: readonly Item[];
  readonly page: { readonly next: string | null; readonly total: number };
};

/** What a list is asked with. */
export type Asked = {
  readonly query: { readonly limit: number; readonly cursor?: string };
  readonly signal: AbortSignal;
};

/** How many items come at once: the API's own choice as well. */
const limit = 20;

/** A list of the API: its first page, and further ones when they are asked for. */
export function usePaged<Item>(key: string, ask: (asked: Asked) => Promise<Paged<Item>>) {
  const first = useLoad(key, (signal) => ask({ query: { limit }, signal }));
  const [further, setFurther] = useState<Paged<Item>>();
  useEffect(() => setFurther(undefined), [first.value]);

  const next = further ? further.page.next : (first.value?.page.next ?? null);
  async function more(): Promise<void> {
    if (next === null) return;
    const signal = AbortSignal.timeout(30_000);
    const { items, page } = await ask({ query: { limit, cursor: next }, signal });
    setFurther({ items: [...(further?.items ?? []), ...items], page });
  }
  return {
    ...first,
    items: [...(first.value?.items ?? []), ...(further?.items ?? [])],
    total: first.value?.page.total,
    more: next === null ? undefined : more,
  };
}
