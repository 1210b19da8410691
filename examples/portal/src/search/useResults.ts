import { useEffect, useState } from 'preact/hooks';
import { api } from '../api.ts';
import type { Locale } from '../i18n/Locale.ts';
import { useLoad } from '../ui/useLoad.ts';
import type { Card } from './Card.ts';
import { searchQuery } from './searchQuery.ts';

const fields = [
  ...['slug', 'title', 'summary', 'authors', 'publishedAt', 'overall', 'award'],
  ...['brand', 'model', 'cameraSlug', 'class', 'price', 'image'],
] as const;

/** What a search finds: its first page, and further ones when they are asked for. */
export function useResults(parameters: URLSearchParams, locale: Locale) {
  const key = `${locale}?${parameters}`;
  const query = { ...searchQuery(parameters, locale), limit: 24, fields: [...fields] };
  const ask = async (signal: AbortSignal, cursor?: string) => {
    const { body } = await api.call('listContent', {
      query: { ...query, ...(cursor ? { cursor } : {}) },
      signal,
    });
    return body;
  };
  const first = useLoad(key, ask);
  const [further, setFurther] = useState<{ items: readonly Card[]; next: string | null }>();
  useEffect(() => setFurther(undefined), [key]);

  const next = further ? further.next : (first.value?.page.next ?? null);
  async function more(): Promise<void> {
    if (next === null) return;
    const { items, page } = await ask(AbortSignal.timeout(30_000), next);
    setFurther({ items: [...(further?.items ?? []), ...items], next: page.next });
  }
  return {
    ...first,
    items: [...(first.value?.items ?? []), ...(further?.items ?? [])],
    more: next === null ? undefined : more,
  };
}
