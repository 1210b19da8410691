import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { BrowserSession, Flow, Services } from '../Services.ts';

/** Names as Cognito has them, but for the flow, which it keeps elsewhere. */
const names = { session: 'cognito', csrf: 'XSRF-TOKEN', flow: 'cognito-flow' } as const;
/** No `Secure`: these pages are served over plain HTTP, on this machine only. */
const attributes = { path: '/', httpOnly: true, sameSite: 'Lax' } as const;
/** Cognito's browser session lasts an hour. */
const sessionSeconds = 3_600;

/** The browser's session, as long as its user may sign in. */
export function readBrowserSession(
  c: Context,
  { browserSessions, pool }: Services,
): BrowserSession | undefined {
  const session = browserSessions.get(getCookie(c, names.session));
  const user = session && pool.find(session.sub);
  return user?.isEnabled && user.status === 'CONFIRMED' ? session : undefined;
}

/** Opens a session after a proven password: always a new name, never one that was there before. */
export function openBrowserSession(
  c: Context,
  { browserSessions, now }: Services,
  sub: string,
): BrowserSession {
  const session = { sub, authTime: Math.floor(now().getTime() / 1_000) };
  browserSessions.take(getCookie(c, names.session));
  const name = browserSessions.put(session, sessionSeconds);
  setCookie(c, names.session, name, { ...attributes, maxAge: sessionSeconds });
  return session;
}

export function deleteBrowserSession(c: Context, { browserSessions }: Services): void {
  browserSessions.take(getCookie(c, names.session));
  deleteCookie(c, names.session, attributes);
}

/** What the browser is in the middle of. */
export const readFlow = (c: Context, { flows }: Services): Flow | undefined =>
  flows.get(getCookie(c, names.flow));

export function startFlow(c: Context, { flows }: Services, flow: Flow, seconds: number): void {
  flows.take(getCookie(c, names.flow));
  setCookie(c, names.flow, flows.put(flow, seconds), { ...attributes, maxAge: seconds });
}

export function endFlow(c: Context, { flows }: Services): Flow | undefined {
  const flow = flows.take(getCookie(c, names.flow));
  deleteCookie(c, names.flow, attributes);
  return flow;
}

/**
 * The token that a form must bring back beside its cookie (double submit). It stays the same
 * while the browser is open, so that several tabs do not spoil each other's forms.
 */
export function csrfToken(c: Context): string {
  const known = getCookie(c, names.csrf);
  if (known !== undefined && known.length === 43) return known;
  const token = randomBytes(32).toString('base64url');
  setCookie(c, names.csrf, token, attributes);
  return token;
}

export function isCsrfToken(c: Context, token: string | undefined): boolean {
  const known = Buffer.from(getCookie(c, names.csrf) ?? '');
  const given = Buffer.from(token ?? '');
  return known.length === 43 && known.length === given.length && timingSafeEqual(known, given);
}
