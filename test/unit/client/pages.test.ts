import { describe, expect, it } from 'vitest';
import { clientOf } from '../../support/clientOf.ts';

describe('pages', () => {
  it('are asked for when their items are needed', async () => {
    const { client, requests } = clientOf(({ url }) => {
      const page = Number(new URL(url).searchParams.get('cursor') ?? 0);
      const next = page < 2 ? String(page + 1) : null;
      return { body: { items: [`${page}a`, `${page}b`], page: { next, total: 6 } } };
    });
    const seen: unknown[] = [];
    for await (const card of client.pages('listContent', { query: { limit: 2 } })) {
      seen.push(card);
      if (seen.length === 3) break;
    }
    expect(requests).toHaveLength(2);
    for await (const card of client.pages('listContent')) seen.push(card);
    expect(seen).toEqual(['0a', '0b', '1a', '0a', '0b', '1a', '1b', '2a', '2b']);
    expect(requests[1]?.url).toBe('https://api.example.com/content?limit=2&cursor=1');
  });
});
