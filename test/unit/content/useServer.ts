import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach } from 'vitest';

export type Received = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
};

export type Reply = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
};

/** An HTTP server for each test, which answers as the test says and keeps what it received. */
export function useServer() {
  let server: Server;
  let received: Received[] = [];
  let answer: (request: Received) => Reply | Promise<Reply>;

  beforeEach(async () => {
    received = [];
    answer = () => ({ status: 500 });
    server = createServer(async (incoming, outgoing) => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
      const { method = '', url = '', headers } = incoming;
      const request = { method, path: url, headers, text: Buffer.concat(chunks).toString() };
      received.push(request);
      const { status, headers: own = {}, json } = await answer(request);
      outgoing.writeHead(status, { 'content-type': 'application/json', ...own });
      outgoing.end(json === undefined ? '' : JSON.stringify(json));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  const close = () =>
    new Promise((closed) => {
      server.close(closed);
      server.closeAllConnections();
    });
  afterEach(close);

  return {
    url: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: () => received,
    /** Answers every request from now on; several replies one after another, the last for ever. */
    answers: (...replies: readonly (Reply | ((request: Received) => Reply | Promise<Reply>))[]) => {
      let turn = 0;
      answer = (request) => {
        const reply = replies[Math.min(turn, replies.length - 1)] ?? { status: 500 };
        turn += 1;
        return typeof reply === 'function' ? reply(request) : reply;
      };
    },
    close,
  };
}
