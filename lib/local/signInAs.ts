import { createHash, randomBytes } from 'node:crypto';
import { object, parse, string } from 'valibot';
import type { Endpoints } from './Endpoints.ts';

const Tokens = object({ access_token: string(), id_token: string(), refresh_token: string() });

/** What the token endpoint gives. */
export type Tokens = {
  readonly accessToken: string;
  readonly idToken: string;
  readonly refreshToken: string;
};

/**
 * Signs an account in as a browser does: hosted UI, authorization code, PKCE (RFC 7636).
 * @throws Error with what the page says, when the sign-in does not come to an end
 */
export async function signInAs(
  { signIn, clientId, redirectUri, scope }: Endpoints,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<Tokens> {
  const verifier = randomBytes(32).toString('base64url');
  const authorize = new URL('/oauth2/authorize', signIn);
  authorize.search = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();

  const browser = new Browser(redirectUri);
  const page = await browser.open(authorize);
  const callback = await browser.submit(page, { username: email, password });
  const code = callback.url.searchParams.get('code');
  if (!code) {
    const alert = /data-alert="([^"]*)"/.exec(callback.html)?.[1];
    throw new Error(`${email} could not sign in: ${alert ?? callback.url.pathname}`);
  }
  const answer = await fetch(new URL('/oauth2/token', signIn), {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: redirectUri,
      code,
      code_verifier: verifier,
    }),
  });
  const tokens = parse(Tokens, await answer.json());
  return {
    accessToken: tokens.access_token,
    idToken: tokens.id_token,
    refreshToken: tokens.refresh_token,
  };
}

type VisitedPage = { readonly url: URL; readonly html: string };

/** As much of a browser as a form needs: cookies, redirects, hidden fields. */
class Browser {
  readonly #cookies = new Map<string, string>();
  readonly #stopAt: string;

  /** @param stopAt address that is not fetched: the application's own */
  constructor(stopAt: string) {
    this.#stopAt = stopAt;
  }

  async open(url: URL, init: RequestInit = {}): Promise<VisitedPage> {
    if (url.href.startsWith(this.#stopAt)) return { url, html: '' };
    const cookie = [...this.#cookies].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { cookie } });
    for (const header of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
      if (name && value !== undefined) this.#cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    const html = await answer.text();
    return location ? this.open(new URL(location, url)) : { url, html };
  }

  submit({ url, html }: VisitedPage, fields: Readonly<Record<string, string>>) {
    const body = new URLSearchParams(fields);
    for (const [input] of html.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
      const name = /name="([^"]*)"/.exec(input)?.[1];
      const value = /value="([^"]*)"/.exec(input)?.[1];
      if (name && value !== undefined) body.set(name, value);
    }
    const action = /<form[^>]*action="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    return this.open(new URL(action ?? url.href, url), { method: 'POST', body });
  }
}
