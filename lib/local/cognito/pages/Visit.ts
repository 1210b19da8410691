import type { Context } from 'hono';
import { CognitoError } from '../CognitoError.ts';
import { type AuthorizeRequest, readAuthorizeRequest } from '../oauth/AuthorizeRequest.ts';
import { brokenRules } from '../password.ts';
import type { Services } from '../Services.ts';
import { csrfToken, isCsrfToken } from './cookies.ts';
import type { Html } from './layout.ts';
import type { Alert } from './messages/Messages.ts';
import { messagesFor } from './messages/messagesFor.ts';
import { sendPage } from './sendPage.ts';
import type { PageOptions } from './signInPages.ts';

/** One request to a page of the sign-in that an application asked for. */
export type Visit = {
  readonly c: Context;
  readonly services: Services;
  readonly request: AuthorizeRequest;
  readonly options: PageOptions;
};

/** A form that was sent from one. */
export type FormVisit = Visit & {
  readonly field: (name: string) => string;
  /** It came without the token of the browser's cookie: not from one of our pages. */
  readonly isForged: boolean;
};

/** @throws PageError or RedirectError as `readAuthorizeRequest` */
export function visitOf(c: Context, services: Services): Visit {
  const url = new URL(c.req.url);
  const request = readAuthorizeRequest(services.config, url.searchParams);
  const language = url.searchParams.get('lang') ?? undefined;
  const messages = messagesFor(language, c.req.header('accept-language'));
  return { c, services, request, options: { messages, url, csrf: csrfToken(c) } };
}

export async function formVisitOf(c: Context, services: Services): Promise<FormVisit> {
  const form = new URLSearchParams(await c.req.text());
  const field = (name: string) => form.get(name) ?? '';
  return { ...visitOf(c, services), field, isForged: !isCsrfToken(c, field('_csrf')) };
}

/** Shows a page; one with an alert has a status that says so. */
export function show({ c, request }: Visit, page: Html, alert?: Alert) {
  const status = alert === undefined ? 200 : alert === 'formExpired' ? 403 : 400;
  return sendPage(c, page, status, request.redirectUri);
}

/** The next page of the same sign-in, fetched anew: reloading it sends no form again. */
export const goTo = ({ c, options }: Visit, path: string): Response =>
  c.redirect(`${path}${options.url.search}`, 303);

/**
 * What an alert says about a refusal.
 * @throws whatever is none
 */
export function alertOf(error: unknown): Alert {
  if (error instanceof CognitoError && error.refusal) return error.refusal;
  throw error;
}

/** What is wrong with a form that sets a new password, before anything else is looked at. */
export function faultOf({ field, isForged, services }: FormVisit): Alert | undefined {
  if (isForged) return 'formExpired';
  const password = field('new_password');
  const isTrimmed = password === password.trim();
  const broken = brokenRules(password, services.config.passwordPolicy);
  if (!isTrimmed || broken.length > 0) return 'passwordPolicy';
  return password === field('confirm_password') ? undefined : 'passwordsDiffer';
}
