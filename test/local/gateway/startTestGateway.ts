import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { afterEach, expect } from 'vitest';
import {
  type AnsweredRequest,
  type Gateway,
  type GatewayOptions,
  type HttpRoute,
  startGateway,
} from '../../../lib/local/gateway.ts';
import type { Outcome } from '../../../lib/local/lambda.ts';
import { api } from './httpApi.ts';

/** The time of the example in the documentation of payload format 2.0, and some milliseconds. */
export const now = () => new Date('2020-03-12T19:03:58.123Z');

const started: Gateway[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((gateway) => gateway.stop()));
});

export const ok = (result: unknown): Outcome => ({ status: 'success', result });

/** A gateway whose function does what `invoke` does; it remembers events and console lines. */
export async function start(
  routes: readonly HttpRoute[],
  {
    invoke = async () => ok({ statusCode: 200, body: 'ok' }),
    ...more
  }: Partial<GatewayOptions> = {},
) {
  const events: APIGatewayProxyEventV2WithJWTAuthorizer[] = [];
  const answered: AnsweredRequest[] = [];
  const gateway = await startGateway({
    api: api(routes),
    port: 0,
    issuers: (issuer) => ({ issuer, jwksUrl: new URL('/none', issuer) }),
    now,
    onRequest: (request) => answered.push(request),
    invoke: (arn, event) => {
      events.push(event as APIGatewayProxyEventV2WithJWTAuthorizer);
      return invoke(arn, event);
    },
    ...more,
  });
  started.push(gateway);
  return { ...gateway, events, answered };
}

export type Received = {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
};

/** Sends a request such as `GET /path?query` as it is written: nothing is encoded or added. */
export function send(
  gateway: Gateway,
  target: string,
  headers: Record<string, string | string[]> = {},
  body = '',
): Promise<Received> {
  const [method, path] = target.split(' ');
  return new Promise((resolve, reject) => {
    const options = { method, path, headers, agent: false };
    const outgoing = httpRequest(gateway.url, options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, text }),
      );
    });
    outgoing.on('error', reject).end(body);
  });
}

export const requestId = expect.stringMatching(/^[\w-]{15}=$/);

/** The body of what API Gateway says by itself. */
export const message = (text: string) => JSON.stringify({ message: text });
