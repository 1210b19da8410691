import { createServer } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../lib/local/lambda.ts';
import { listen } from '../../lib/local/listen.ts';
import { functionArn, route } from './gateway/httpApi.ts';
import { ok, send, start } from './gateway/startTestGateway.ts';

describe('the server', () => {
  it('names a port that is taken', async () => {
    const other = createServer();
    const port = await listen(other, 0);
    await expect(start([], { port })).rejects.toThrow(`port ${port} is taken`);
    other.close();
  });

  it('finishes what is under way before it stops, then listens no more', async () => {
    const { promise, resolve } = Promise.withResolvers<Outcome>();
    const called = Promise.withResolvers<void>();
    const gateway = await start([route('GET /slow')], {
      invoke: () => {
        called.resolve();
        return promise;
      },
    });
    const answer = fetch(`${gateway.url}/slow`); // keeps its connection
    await called.promise;
    const stopped = gateway.stop();
    await expect(send(gateway, 'GET /slow')).rejects.toThrow('ECONNREFUSED');
    resolve(ok({ statusCode: 200, body: 'done' }));
    const { headers } = await answer;
    expect(headers.get('connection')).toBe('close'); // a client that kept it would delay the end
    expect(await (await answer).text()).toBe('done');
    await stopped;
  });

  it('survives a client that goes away, and one that does not speak HTTP', async () => {
    const gateway = await start([route('POST /here')]);
    const aborted = fetch(`${gateway.url}/here`, {
      method: 'POST',
      body: new ReadableStream({ pull: () => sleep(1_000_000, undefined, { ref: false }) }),
      duplex: 'half',
      signal: AbortSignal.timeout(50),
    } as RequestInit);
    await expect(aborted).rejects.toThrow();
    const { port } = new URL(gateway.url);
    const nonsense = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.write('NONSENSE\r\n\r\n'));
      socket.on('data', (data) => resolve(String(data)));
    });
    expect(nonsense).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(await send(gateway, 'POST /here')).toMatchObject({ status: 200 });
  });

  it('calls the function of the route', async () => {
    const calls: string[] = [];
    const invoke = async (arn: string) => {
      calls.push(arn);
      return ok({ statusCode: 200 });
    };
    const gateway = await start([route('GET /a'), route('GET /b', { functionArn: 'arn:other' })], {
      invoke,
    });
    await send(gateway, 'GET /b');
    await send(gateway, 'GET /a');
    expect(calls).toEqual(['arn:other', functionArn]);
  });
});
