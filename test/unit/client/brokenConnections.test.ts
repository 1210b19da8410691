import { EventEmitter } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createClient } from '../../../client/src/index.ts';

type Answering = (response: ServerResponse) => void;

/** Time passes for the client when the server stalls, and not by the clock. */
const stalls = new EventEmitter();
const json = { 'content-type': 'application/json' };
const script: readonly Answering[] = [
  (response) => response.writeHead(429, json).end('{"message": "Too Many Requests"}'),
  (response) => response.writeHead(503, { ...json, 'retry-after': '0' }).end('{"message": null}'),
  (response) => response.socket?.resetAndDestroy(),
  (response) => {
    response.writeHead(200, { ...json, 'content-length': '50' });
    response.write('{"id": ', () => response.socket?.resetAndDestroy());
  },
  () => stalls.emit('begin'),
  (response) => response.writeHead(200, json).write('{"id": ', () => stalls.emit('begin')),
];

/** What each call met, by the last segment of its address; and with which key. */
const keys = new Map<string, (string | undefined)[]>();
const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  const name = `${request.method} ${request.url}`;
  const seen = keys.get(name) ?? [];
  keys.set(name, [...seen, request.headers['idempotency-key']?.toString()]);
  const answering = script[seen.length];
  if (answering) answering(response);
  else response.writeHead(200, json).end('{"id": "whole"}');
});
let origin: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const client = () =>
  createClient({
    origin,
    attempts: 7,
    random: () => 0,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (milliseconds === 0) return resolve();
        stalls.once('begin', resolve);
        signal?.addEventListener('abort', () => {
          stalls.off('begin', resolve);
          reject(signal.reason);
        });
      }),
  });

it('goes on until an answer is whole: over real connections that reset and stall', async () => {
  expect((await client().call('getHealth')).body).toEqual({ id: 'whole' });
  expect(keys.get('GET /health')).toHaveLength(7);
});

it('sends a POST with one key until then', async () => {
  const { body } = await client().call('createCamera', { body: {} as never });
  expect(body).toEqual({ id: 'whole' });
  const sent = keys.get('POST /cameras') ?? [];
  expect(sent).toHaveLength(7);
  expect(new Set(sent).size).toBe(1);
  expect(sent[0]).toMatch(/^[\da-f-]{36}$/);
});

it('leaves a change that was throttled to one more try, and ends where it is uncertain', async () => {
  const path = { id: '01JZ' };
  const change = client().call('deleteReview', { path, ifMatch: '"1"' });
  await expect(change).rejects.toMatchObject({ code: 'OVERLOADED', isUncertain: true });
  expect(keys.get('DELETE /reviews/01JZ')).toHaveLength(2);
});
