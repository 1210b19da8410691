import { createHash, randomBytes } from 'node:crypto';
import { callbackUrl, clientId, scope } from './poolTemplate.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');
const codeVerifier = randomBytes(32).toString('base64url');

/** The query of a sign-in, with some parameters replaced or left out (`undefined`). */
export function signInQuery(changes: Record<string, string | undefined> = {}): string {
  const parameters = {
    client_id: clientId,
    redirect_uri: callbackUrl,
    response_type: 'code',
    scope,
    state: 'a state',
    nonce: 'a nonce',
    code_challenge: sha256(codeVerifier),
    code_challenge_method: 'S256',
    lang: 'en',
    ...changes,
  };
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined);
  return new URLSearchParams(given as [string, string][]).toString();
}

export type Page = {
  readonly status: number;
  readonly location: string | undefined;
  readonly html: string;
  /** What its alert says, by the pages' own name for it. */
  readonly alert: string | undefined;
  readonly headers: Headers;
};

/** A browser without a screen: keeps cookies, follows redirects on the origin, sends forms. */
export class Visitor {
  readonly #origin: string;
  readonly cookies = new Map<string, string>();
  #csrf = '';

  constructor(origin: string) {
    this.#origin = origin;
  }

  open(path: string): Promise<Page> {
    return this.#follow(path);
  }

  /** Sends a form of the page that was opened last, or with another `_csrf`. */
  send(path: string, fields: Record<string, string>): Promise<Page> {
    return this.#follow(path, new URLSearchParams({ _csrf: this.#csrf, ...fields }));
  }

  /** Opens the sign-in page and sends name and password. */
  async signIn(username: string, password: string, query = signInQuery()): Promise<Page> {
    await this.open(`/oauth2/authorize?${query}`);
    return this.send(`/login?${query}`, { username, password });
  }

  async #follow(path: string, body?: URLSearchParams): Promise<Page> {
    const response = await fetch(new URL(path, this.#origin), {
      redirect: 'manual',
      headers: { cookie: [...this.cookies].map((pair) => pair.join('=')).join('; ') },
      ...(body && { method: 'POST', body }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/max-age=0/i.test(cookie)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const html = await response.text();
    const location = response.headers.get('location') ?? undefined;
    if (location?.startsWith('/')) return this.#follow(location);
    this.#csrf = /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? this.#csrf;
    const alert = /data-alert="([^"]+)"/.exec(html)?.[1];
    return { status: response.status, location, html, alert, headers: response.headers };
  }
}

/** The code in a redirect back to the application. */
export const codeIn = (page: Page): string =>
  new URL(page.location ?? '').searchParams.get('code') ?? '';

/** Asks the token endpoint. */
async function askToken(origin: string, form: Record<string, string | undefined>) {
  const given = Object.entries(form).filter(([, value]) => value !== undefined);
  const response = await fetch(`${origin}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams(given as [string, string][]),
  });
  return {
    status: response.status,
    body: (await response.json()) as Record<string, string>,
    headers: response.headers,
  };
}

/** Exchanges a code, with some fields replaced or left out. */
export const exchangeCode = (
  origin: string,
  code: string,
  changes: Record<string, string | undefined> = {},
) =>
  askToken(origin, {
    grant_type: 'authorization_code',
    client_id: clientId,
    redirect_uri: callbackUrl,
    code,
    code_verifier: codeVerifier,
    ...changes,
  });

export const refreshTokens = (
  origin: string,
  refreshToken: string | undefined,
  client = clientId,
) =>
  askToken(origin, {
    grant_type: 'refresh_token',
    client_id: client,
    refresh_token: refreshToken,
  });

export const userInfo = (origin: string, accessToken: string | undefined) =>
  fetch(`${origin}/oauth2/userInfo`, { headers: { authorization: `Bearer ${accessToken}` } });
