import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** A request as it was sent, before anything was decided. */
export type HttpRequest = {
  /** API Gateway's id of the request, also in the header `apigw-requestid`. */
  readonly id: string;
  readonly receivedAt: Date;
  readonly method: string;
  /** As sent, percent-encoded. */
  readonly encodedPath: string;
  /** Without the question mark, as sent. */
  readonly rawQueryString: string;
  readonly protocol: string;
  /** Lower-case names; the values of a repeated header are joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly sourceIp: string;
  readonly port: number;
  /** Bytes of the request line and of all header values. */
  readonly headBytes: number;
  /** Absent when it is larger than an HTTP API takes. */
  readonly body: Buffer | undefined;
};

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html */
export const limits = { headBytes: 10_240, bodyBytes: 10 * 1024 * 1024 } as const;

/** Reads a whole request. @throws Error when the client goes away meanwhile */
export async function readRequest(
  incoming: IncomingMessage,
  receivedAt: Date,
): Promise<HttpRequest> {
  const { method = 'GET', url = '/', httpVersion, rawHeaders, socket } = incoming;
  const queryStart = url.indexOf('?');
  const headers = Object.entries(incoming.headersDistinct).map(
    ([name, values = []]) => [name, values.join(name === 'cookie' ? '; ' : ',')] as const,
  );
  const values = rawHeaders.filter((_, index) => index % 2 === 1);
  return {
    id: `${randomBytes(11).toString('base64url')}=`,
    receivedAt,
    method,
    encodedPath: queryStart < 0 ? url : url.slice(0, queryStart),
    rawQueryString: queryStart < 0 ? '' : url.slice(queryStart + 1),
    protocol: `HTTP/${httpVersion}`,
    headers: Object.fromEntries(headers),
    sourceIp: socket.remoteAddress ?? '127.0.0.1',
    port: socket.localPort ?? 0,
    headBytes: values.reduce(
      (sum, value) => sum + Buffer.byteLength(value, 'latin1'),
      `${method} ${url} HTTP/${httpVersion}`.length,
    ),
    body: await readBody(incoming),
  };
}

/**
 * The decoded path, or `undefined` when it is not percent-encoded UTF-8. An HTTP API decodes the
 * path before it selects the route (`%2F` separates like `/`), and a decoded `?` ends it.
 */
export function decodePath(encodedPath: string): string | undefined {
  try {
    return decodeURIComponent(encodedPath).split('?', 1)[0];
  } catch {
    return undefined;
  }
}

async function readBody(incoming: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(incoming.headers['content-length'] ?? 0) > limits.bodyBytes) return undefined;
  const chunks: Buffer[] = [];
  let bytes = 0;
  // A connection that is destroyed in the middle of an upload could not carry the refusal.
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > limits.bodyBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
