import { describe, expect, it } from 'vitest';
import { type Answer, clientOf } from '../../support/clientOf.ts';

const review = { path: { id: '01JZ6X4F0Q8Y2N7R3T5V9W1B4D' } };

describe('the memory', () => {
  const tagged = ({ headers, url }: Request): Answer =>
    headers.get('if-none-match') === '"1"'
      ? { status: 304 }
      : { headers: { etag: '"1"' }, body: { url } };

  it('gives what was kept, as a copy of its own, when the API answers 304', async () => {
    const { client, requests } = clientOf(tagged);
    const first = await client.call('getPage', { path: { slug: 'nikon-df' } });
    Object.assign(first.body, { url: 'changed by the caller' });
    const second = await client.call('getPage', { path: { slug: 'nikon-df' } });
    expect(second).toMatchObject({
      body: { url: 'https://api.example.com/content/nikon-df' },
      etag: '"1"',
    });
    const asked = requests.map(({ headers }) => headers.get('if-none-match'));
    expect(asked).toEqual([null, '"1"']);
  });

  it('has an answer of its own for each language', async () => {
    const { client, requests } = clientOf(tagged);
    for (const language of ['es', 'en', 'es']) await client.call('listContent', { language });
    const asked = requests.map(({ headers }) => headers.has('if-none-match'));
    expect(asked).toEqual([false, false, true]);
  });

  it('forgets what was not asked for longest', async () => {
    const { client, requests } = clientOf(tagged, { remembered: 2 });
    for (const slug of ['one', 'two', 'one', 'three', 'one', 'two']) {
      await client.call('getPage', { path: { slug } });
    }
    const asked = requests.map(({ headers }) => headers.has('if-none-match'));
    expect(asked).toEqual([false, false, true, false, true, false]);
  });

  it('keeps no answer for editors', async () => {
    const { client, requests } = clientOf(tagged, { token: () => 'token' });
    await client.call('getReview', review);
    await client.call('getReview', review);
    expect(requests.some(({ headers }) => headers.has('if-none-match'))).toBe(false);
  });
});
