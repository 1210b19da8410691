import { type ClientOptions, createClient } from '../../client/src/index.ts';
import { manualTimers } from './manualTimers.ts';

/** What happens to one request. `isDone`: whether its work was done, whatever is told of it. */
export type Step = {
  readonly isDone: boolean;
  readonly does: 'answer' | 'reset' | 'break off' | 'stall' | 'stall halfway';
  readonly status: number;
  readonly retryAfter?: number | undefined;
  /** Of problem details; API Gateway answers by itself without one. */
  readonly code?: string | undefined;
};

type Sent = {
  readonly method: string;
  readonly address: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly step: Step | undefined;
  readonly at: number;
  /** When the client knew how it ended. */
  endedAt: number;
};

const { parse, stringify } = JSON;
const never = (signal: AbortSignal | null | undefined) =>
  new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

/** A client on a server that follows a script, then answers well; time passes when it is let. */
export function scriptedApi(script: readonly Step[], options: Partial<ClientOptions> = {}) {
  const { timers, pass } = manualTimers();
  const now = () => timers.now().getTime();
  const requests: Sent[] = [];
  /** What was done, by the key it was asked with; a key is honoured, as the API does. */
  const done: string[] = [];

  function work(key: string | null): string {
    const known = key !== null && done.includes(key);
    if (!known) done.push(key ?? `without key ${done.length}`);
    return key ?? done.at(-1) ?? '';
  }

  function answered({ status, retryAfter, code }: Step, work: string | undefined): Response {
    const headers = new Headers({ 'content-type': 'application/json' });
    if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
    const refusal = code ? { code, detail: 'as scripted', instance: 'id' } : { message: null };
    const text = stringify(status < 300 ? { work } : refusal);
    return { status, headers, text: async () => text } as Response;
  }

  const fetch: typeof globalThis.fetch = async (
    address,
    { method, headers, body, signal } = {},
  ) => {
    const step = script[requests.length];
    const sent: Sent = {
      method: method ?? 'GET',
      address: String(address),
      headers: new Headers(headers),
      body: typeof body === 'string' ? parse(body) : body,
      step,
      at: now(),
      endedAt: Number.NaN,
    };
    requests.push(sent);
    const fine: Step = { isDone: true, does: 'answer', status: 200 };
    const { does, isDone, ...rest } = step ?? fine;
    const result = isDone ? work(sent.headers.get('idempotency-key')) : undefined;
    signal?.addEventListener('abort', () => {
      sent.endedAt = Math.min(now(), sent.endedAt || Number.POSITIVE_INFINITY);
    });
    if (does === 'stall') return never(signal);
    if (does === 'reset') throw new TypeError('fetch failed');
    const answer = answered({ does, isDone, ...rest }, result);
    if (does === 'stall halfway') return { ...answer, text: () => never(signal) } as Response;
    if (does === 'break off') {
      return { ...answer, text: () => Promise.reject(new TypeError('terminated')) } as Response;
    }
    return answer;
  };

  const sleep: ClientOptions['sleep'] = (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const cancel = timers.after(milliseconds, resolve);
      signal?.addEventListener('abort', () => {
        cancel();
        reject(signal.reason);
      });
    });

  let keys = 0;
  const client = createClient({
    origin: 'https://api.example.com',
    token: () => 'token',
    fetch,
    sleep,
    now,
    newKey: () => `key-${keys++}`,
    ...options,
  });
  return { client, requests, done, now, pass };
}
