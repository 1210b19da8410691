import { describe, expect, it } from 'vitest';
import { failed } from '../../support/failed.ts';
import { scriptedApi } from '../../support/scriptedApi.ts';

describe('a signal', () => {
  const reason = new Error('the editor left');

  it.each([
    ['while the server stalls', 'stall', 5],
    ['while its answer stalls', 'stall halfway', 5],
    ['while it waits to ask again', 'answer', 15],
  ] as const)('ends a call %s', async (_, does, seconds) => {
    const step = { does, status: 503, retryAfter: 20, isDone: false };
    const { client, requests, pass } = scriptedApi([step], { timeout: 10_000 });
    const controller = new AbortController();
    const ended = failed(client.call('getHealth', { signal: controller.signal }));
    await pass(seconds);
    controller.abort(reason);
    await expect(ended).resolves.toBe(reason);
    await pass(100);
    expect(requests).toHaveLength(1);
  });

  it('that was given before lets nothing be sent', async () => {
    const { client, requests } = scriptedApi([]);
    const signal = AbortSignal.abort(reason);
    expect(await failed(client.call('getHealth', { signal }))).toBe(reason);
    expect(requests).toEqual([]);
  });
});
