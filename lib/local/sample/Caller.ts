import type { Endpoints } from '../Endpoints.ts';
import { signInAs } from '../signInAs.ts';
import { type SampleAccount, samplePassword } from './accounts.ts';

type Sent = {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Statuses that are no error. */
  readonly fine?: readonly number[];
};

/** A sample account that calls the API. */
export class Caller {
  /** How it calls itself: what is done in the background is not worth a line each. */
  static readonly userAgent = 'sample-content';

  readonly #api: string;
  readonly #token: string;
  readonly #signal: AbortSignal | null;

  private constructor(api: string, token: string, signal: AbortSignal | undefined) {
    this.#api = api;
    this.#token = token;
    this.#signal = signal ?? null;
  }

  /** @param signal ends the requests under way, which throw its reason */
  static async signedIn(
    endpoints: Endpoints,
    { email }: Pick<SampleAccount, 'email'>,
    signal?: AbortSignal,
  ): Promise<Caller> {
    const { accessToken } = await signInAs(endpoints, { email, password: samplePassword });
    return new Caller(endpoints.api, accessToken, signal);
  }

  get(path: string): Promise<unknown> {
    return this.#send('GET', path);
  }

  post(path: string, body?: unknown): Promise<unknown> {
    return this.#send('POST', path, { body });
  }

  /** A 409 means that an earlier, interrupted start made it. */
  create(path: string, body: unknown): Promise<unknown> {
    return this.#send('POST', path, { body, fine: [409] });
  }

  /** Changes what is still in the version that was seen. */
  change(method: 'PATCH' | 'POST', path: string, version: number, body?: unknown) {
    return this.#send(method, path, { body, headers: { 'if-match': `"${version}"` } });
  }

  async #send(method: string, path: string, { body, headers, fine = [] }: Sent = {}) {
    const answer = await fetch(`${this.#api}${path}`, {
      method,
      signal: this.#signal,
      headers: {
        authorization: `Bearer ${this.#token}`,
        'user-agent': Caller.userAgent,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (answer.ok || fine.includes(answer.status)) return answer.json();
    throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
  }
}
