import { describe, expect, it, vi } from 'vitest';
import { startReviewDesk, unique, withAtMost } from '../../support/reviewDesk.ts';

const { backend, post, postPatiently, draft, complete } = await startReviewDesk();
const keyed = (key: string) => ({ 'idempotency-key': key });

describe('an Idempotency-Key', () => {
  it.each(['', 'publish=true'])('replays status, body and headers (%s)', async (query) => {
    const key = unique();
    const body = complete();
    const first = await post(body, query, keyed(key));
    const again = await post(body, query, keyed(key));
    expect(again).toMatchObject({ status: 201, text: first.text });
    expect(first.headers).not.toHaveProperty('idempotency-replayed');
    expect(again.headers).toEqual({
      ...first.headers,
      'x-request-id': again.headers['x-request-id'],
      'idempotency-replayed': 'true',
    });
  });

  it.each([
    ['another body', (body: object) => ({ ...body, award: 'silver' }), ''],
    ['another query', (body: object) => body, 'publish=true'],
  ])('refuses %s', async (_what, change, query) => {
    const key = unique();
    const body = complete();
    await post(body, '', keyed(key));
    const again = await post(change(body), query, keyed(key));
    expect(again).toMatchObject({ status: 422, json: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  });

  it('is not used up by a refused request', async () => {
    const key = unique();
    expect((await post({}, '', keyed(key))).status).toBe(422);
    expect((await post(draft(), 'publish=true', keyed(key))).status).toBe(422);
    expect((await post(draft(), '', keyed(key))).status).toBe(201);
  });

  it.each(['', 'a b', 'x'.repeat(256)])('is refused as %j', async (key) => {
    const { status, json } = await post(draft(), '', keyed(key));
    expect([status, json.code]).toEqual([400, 'INVALID_IDEMPOTENCY_KEY']);
  });

  it('makes one review of two requests that race with it for different reviews', async () => {
    for (let round = 0; round < 5; round += 1) {
      const key = unique();
      const race = [draft(), draft()].map((body) => postPatiently(body, '', key));
      const answers = await Promise.all(race);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422]);
    }
  });

  it('may be used anew once its receipt ran out, which DynamoDB deletes later', async () => {
    const key = unique();
    const first = await post(draft(), '', keyed(key));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 24 * 60 * 60 * 1000 + 1000 });
    const second = await post(draft(), '', keyed(key));
    vi.useRealTimers();
    expect(second.status).toBe(201);
    expect(second.json.id).not.toBe(first.json.id);
  });

  it('makes 200 concurrent requests with 20 keys exactly 20 reviews', async () => {
    const requests = Array.from({ length: 20 }, () => ({ body: complete(), key: unique() }));
    const all = requests.flatMap((request) => Array.from({ length: 10 }, () => request));
    const answers = await withAtMost(20, all, async ({ body, key }) => ({
      key,
      ...(await postPatiently(body, 'publish=true', key)),
    }));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    for (const { key } of requests) {
      const same = answers.filter((answer) => answer.key === key);
      expect(new Set(same.map(({ text }) => text)).size).toBe(1);
      const first = same.filter(({ headers }) => !headers['idempotency-replayed']);
      expect(first.length).toBeLessThan(2);
    }
    const made = new Set(answers.map(({ json }) => json.id));
    expect(made.size).toBe(20);
    const slugs = (await backend.itemsOf('editorial')).filter(
      ({ pk, reviewId }) => pk.startsWith('SLUG#') && made.has(reviewId),
    );
    expect(slugs).toHaveLength(40);
  });
});
