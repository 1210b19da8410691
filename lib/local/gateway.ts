import { createServer, type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Answer, type AnswerOptions, createAnswer } from './gateway/createAnswer.ts';
import { readRequest } from './gateway/request.ts';
import { listen } from './listen.ts';

export type { HttpApi, HttpRoute } from './gateway/HttpApi.ts';
export { httpApisOf } from './gateway/httpApisOf.ts';

export type GatewayOptions = AnswerOptions & {
  /** 0 lets the operating system choose. */
  readonly port: number;
  /** Called after each answer. */
  readonly onRequest?: (request: AnsweredRequest) => void;
};

/** One line for a console. */
export type AnsweredRequest = {
  readonly method: string;
  /** Path and query as sent. */
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Absent when no route was found. */
  readonly routeKey: string | undefined;
  readonly requestId: string;
  /** Why the gateway answered instead of the function. */
  readonly detail: string | undefined;
  /** Which program asked, by its own word. */
  readonly userAgent: string | undefined;
};

/** An HTTP API, listening. */
export type Gateway = {
  /** Without a slash at the end. */
  readonly url: string;
  /** Takes no more requests, finishes those under way for some seconds, then closes. */
  readonly stop: () => Promise<void>;
};

const graceMilliseconds = 5_000;
/** Larger than what an HTTP API takes, so that the refusal is its own and not Node's. */
const maxHeaderSize = 64 * 1024;

/**
 * Serves an HTTP API as API Gateway does: the same status, body and headers, also for what the
 * gateway answers by itself. Listens on this machine only.
 *
 * @throws Error that names the port when it is taken
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { port, onRequest, now } = options;
  const answer = createAnswer(options);
  let isStopping = false;

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const startedAt = performance.now();
    const request = await readRequest(incoming, now()).catch(() => undefined);
    if (!request) return void outgoing.destroy(); // the client went away while it was sending
    const given = await answer(request);
    outgoing.once('close', () =>
      onRequest?.({
        method: request.method,
        path: incoming.url ?? '/',
        status: given.status,
        milliseconds: performance.now() - startedAt,
        routeKey: given.routeKey,
        requestId: request.id,
        detail: given.detail,
        userAgent: incoming.headers['user-agent'],
      }),
    );
    if (isStopping) outgoing.setHeader('connection', 'close');
    send(outgoing, given);
    incoming.resume(); // what is too large to be read must not block the connection
  }

  const server = createServer({ maxHeaderSize }, (incoming, outgoing) => {
    void serve(incoming, outgoing);
  });
  server.on('clientError', refuseBrokenRequest);
  const boundPort = await listen(server, port);

  return {
    url: `http://localhost:${boundPort}`,
    stop: () =>
      new Promise((resolve) => {
        isStopping = true;
        const grace = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
        server.close(() => {
          clearTimeout(grace);
          resolve();
        });
      }),
  };
}

function send(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  const hasBody = status !== 204 && status !== 304;
  for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);
  if (hasBody) outgoing.setHeader('content-length', body.length);
  outgoing.writeHead(status);
  outgoing.end(hasBody ? body : undefined); // Node leaves the body of an answer to HEAD out
}

/** Answers what is not HTTP, or has more headers than Node reads. */
function refuseBrokenRequest(error: Error & { code?: string }, socket: Duplex): void {
  if (!socket.writable) return;
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
  const body = JSON.stringify({ message: STATUS_CODES[status] });
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/json\r\n` +
      `content-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`,
  );
}
