import { describe, expect, it } from 'vitest';
import { clientOf } from '../../support/clientOf.ts';
import { failed } from '../../support/failed.ts';

const review = { path: { id: '01JZ6X4F0Q8Y2N7R3T5V9W1B4D' } };

describe('a request', () => {
  it('has its path, its parameters and no more headers than it needs', async () => {
    const { client, requests } = clientOf(() => ({ body: { items: [] } }), { token: () => 'abc' });
    await client.call('listContent', {
      query: { brand: ['Nikon', 'Canon & Co'], facets: ['brand', 'mount'], limit: 5 },
      language: 'pt-BR',
    });
    await client.call('patchReview', { ...review, ifMatch: '"3"', body: { title: null } });
    const [list, patch] = requests;
    expect(list?.url).toBe(
      'https://api.example.com/content?brand=Nikon&brand=Canon+%26+Co&facets=brand,mount&limit=5',
    );
    expect(Object.fromEntries(list?.headers ?? [])).toEqual({ 'accept-language': 'pt-BR' });
    expect([patch?.method, patch?.url]).toEqual([
      'PATCH',
      `https://api.example.com/reviews/${review.path.id}`,
    ]);
    expect(Object.fromEntries(patch?.headers ?? [])).toEqual({
      authorization: 'Bearer abc',
      'content-type': 'application/json',
      'if-match': '"3"',
    });
    expect(await patch?.json()).toEqual({ title: null });
  });

  it('is at the address that the API gives a comparison', async () => {
    const { client, requests } = clientOf(() => ({ body: { items: [], groups: [] } }));
    const query = { slugs: ['nikon-df', 'sony-a7'], weights: 'lowLight:30,video:0' };
    await client.call('compareContent', { query });
    expect(new URL(requests[0]?.url ?? '').search).toBe(
      '?slugs=nikon-df,sony-a7&weights=lowLight:30,video:0',
    );
  });

  it('has the key that it is given, and one of its own otherwise', async () => {
    const { client, requests } = clientOf(() => ({ body: {} }));
    const body = {} as never;
    await client.call('createReview', { body, key: 'mine' });
    await client.call('createReview', { body });
    await client.call('createReview', { body });
    const keys = requests.map(({ headers }) => headers.get('idempotency-key'));
    expect(keys[0]).toBe('mine');
    expect(new Set(keys).size).toBe(3);
  });

  it('cannot be led to another operation by what stands in its path', async () => {
    const { client, requests } = clientOf(() => ({ body: {} }));
    await client.call('getPage', { path: { slug: '../reviews?x' } });
    expect(requests[0]?.url).toBe('https://api.example.com/content/..%2Freviews%3Fx');
    for (const slug of ['', '.', '..']) {
      expect(await failed(client.call('getPage', { path: { slug } }))).toBeInstanceOf(TypeError);
    }
    expect(requests).toHaveLength(1);
  });

  it('is checked by the compiler', () => {
    const { client } = clientOf(() => ({}));
    const faults = () => [
      // @ts-expect-error there is no such operation
      client.call('getCritique'),
      // @ts-expect-error a path is needed
      client.call('getReview'),
      // @ts-expect-error the version is needed
      client.call('deleteReview', review),
      // @ts-expect-error there is no such parameter
      client.call('listContent', { query: { colour: 'black' } }),
      // @ts-expect-error it is no list
      client.pages('getReview', review),
      // @ts-expect-error a PATCH honours no key
      client.call('patchReview', { ...review, ifMatch: '*', body: {}, key: 'mine' }),
    ];
    expect(faults).toBeTypeOf('function');
  });
});
