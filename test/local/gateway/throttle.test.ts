import { describe, expect, it } from 'vitest';
import { route } from './httpApi.ts';
import { send, start } from './startTestGateway.ts';

describe('throttling', () => {
  it('lets a burst pass, then the rate, each route by itself', async () => {
    let time = 0;
    const slow = { throttle: { rate: 2, burst: 3 } };
    const gateway = await start([route('GET /a', slow), route('GET /b', slow)], {
      now: () => new Date(time),
    });
    const statuses = async (path: string, count: number) => {
      const all: (number | undefined)[] = [];
      for (let index = 0; index < count; index += 1)
        all.push((await send(gateway, `GET ${path}`)).status);
      return all;
    };
    expect(await statuses('/a', 4)).toEqual([200, 200, 200, 429]);
    expect(await statuses('/b', 1)).toEqual([200]);
    time += 1_000;
    expect(await statuses('/a', 3)).toEqual([200, 200, 429]);
    time += 3_600_000;
    expect(await statuses('/a', 4)).toEqual([200, 200, 200, 429]);
  });

  it('is not thrown back by a clock that is set back', async () => {
    let time = 3_600_000;
    const options = { now: () => new Date(time) };
    const gateway = await start([route('GET /a', { throttle: { rate: 1, burst: 2 } })], options);
    expect(await send(gateway, 'GET /a')).toMatchObject({ status: 200 });
    time = 0;
    expect(await send(gateway, 'GET /a')).toMatchObject({ status: 200 });
  });
});
