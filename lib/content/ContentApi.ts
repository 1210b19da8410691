import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { ApiProblem } from './ApiProblem.ts';
import { type Answer, retry, type Wait, waitFor } from './retry.ts';
import { Stopped } from './Stopped.ts';
import type { Tokens } from './tokens.ts';

/** What the API answers, its body as JSON. */
export type ApiAnswer = {
  readonly json: unknown;
  readonly etag: string;
  /** Whether an earlier, same request had done it already. */
  readonly isReplay: boolean;
};

type Call = {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly body?: unknown;
  /** Goes with an `Idempotency-Key` made from what is sent, so that it is carried out once. */
  readonly isKeyed?: boolean;
  readonly ifMatch?: string;
};

export type ContentApiOptions = {
  readonly url: string;
  readonly tokens: Tokens;
  readonly wait?: Wait;
};

/** How long one request may take, in milliseconds: more than API Gateway gives a function. */
const longestRequest = 35_000;

/** Nobody with this account will ever get in. */
const shutOut: ReadonlySet<string> = new Set([
  'EDITOR_UNKNOWN',
  'EDITOR_DISABLED',
  'PERMISSION_DENIED',
]);

/** The HTTP API as an import and an export need it. */
export class ContentApi {
  readonly #url: string;
  readonly #tokens: Tokens;
  readonly #wait: Wait;

  constructor({ url, tokens, wait = waitFor }: ContentApiOptions) {
    this.#url = url;
    this.#tokens = tokens;
    this.#wait = wait;
  }

  /** @throws ApiProblem when the API refuses; Stopped when it lets nobody in, or is away. */
  async call(call: Call): Promise<ApiAnswer> {
    const answer = await retry(() => this.#signedIn(call), isAtWork, this.#wait);
    const { status, headers, text } = answer;
    if (status < 200 || status > 299) throw refusalOf(call, answer);
    return {
      json: text === '' ? undefined : JSON.parse(text),
      etag: headers.get('etag') ?? '',
      isReplay: headers.get('idempotency-replayed') === 'true',
    };
  }

  async get<S extends v.GenericSchema>(path: string, schema: S): Promise<v.InferOutput<S>> {
    return v.parse(schema, (await this.call({ method: 'GET', path })).json);
  }

  /** Every item of a list, of all its pages. */
  async list<S extends v.GenericSchema>(path: string, item: S): Promise<v.InferOutput<S>[]> {
    const Page = v.object({
      items: v.array(item),
      page: v.object({ next: v.nullable(v.string()) }),
    });
    const items: v.InferOutput<S>[] = [];
    let next: string | null = '';
    while (next !== null) {
      const query = new URLSearchParams({ limit: '100', ...(next ? { cursor: next } : {}) });
      const answer: v.InferOutput<typeof Page> = await this.get(`${path}?${query}`, Page);
      items.push(...answer.items);
      ({ next } = answer.page);
    }
    return items;
  }

  /** Tokens live for minutes, an import for longer: a refused one is renewed, once. */
  async #signedIn(call: Call): Promise<Answer> {
    const token = await this.#tokens.current();
    const answer = await this.#send(call, token);
    if (answer.status !== 401) return answer;
    const renewed = await this.#tokens.renew(token);
    return renewed === undefined ? answer : this.#send(call, renewed);
  }

  async #send({ method, path, body, isKeyed, ifMatch }: Call, token: string): Promise<Answer> {
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const answer = await fetch(`${this.#url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(sent === undefined ? {} : { 'content-type': contentType(method) }),
        ...(isKeyed ? { 'idempotency-key': keyOf(method, path, ifMatch, sent) } : {}),
        ...(ifMatch ? { 'if-match': ifMatch } : {}),
      },
      ...(sent === undefined ? {} : { body: sent }),
      signal: AbortSignal.timeout(longestRequest),
    });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  }
}

/** JSON Merge Patch has a media type of its own (RFC 7396). */
const contentType = (method: Call['method']): string =>
  method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';

/** The same request has the same key in each run, another one another key. */
const keyOf = (...parts: readonly (string | undefined)[]): string =>
  `content-${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}`;

const isAtWork = ({ status, text }: Answer): boolean =>
  status === 409 &&
  ['IDEMPOTENCY_IN_PROGRESS', 'CAMERA_CHANGED'].includes(ApiProblem.of(status, text).code);

function refusalOf({ method, path }: Call, { status, text }: Answer): Error {
  const problem = ApiProblem.of(status, text);
  if (status === 401) {
    return new Stopped('the token is refused: it may have run out, or be that of another API');
  }
  if (status === 403 && problem.code === 'HTTP_403') {
    return new Stopped('the token lacks the scope reviews/write');
  }
  if (shutOut.has(problem.code)) return new Stopped(problem.message);
  if (status === 404 && problem.code === 'HTTP_404') {
    return new Stopped(`there is no ${method} ${path}: is this the URL of the API?`);
  }
  return problem;
}
