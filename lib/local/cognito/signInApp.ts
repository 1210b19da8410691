import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { OAuthError, PageError, RedirectError } from './oauth/OAuthError.ts';
import { oauthRoutes } from './oauth/oauthRoutes.ts';
import { singleParameters } from './oauth/singleParameters.ts';
import { assetRoutes } from './pages/assetRoutes.ts';
import { loginRoutes } from './pages/login.ts';
import { messagesFor } from './pages/messages/messagesFor.ts';
import { resetPasswordRoutes } from './pages/resetPassword.ts';
import { sendPage } from './pages/sendPage.ts';
import { errorPage } from './pages/signInPages.ts';
import type { Services } from './Services.ts';

/** No form of ours is longer. */
const maximumBodyBytes = 64 * 1_024;

/**
 * The pool's domain: hosted UI and OAuth endpoints.
 * @param onFault hears of what is nobody's refusal; the caller sees an empty 500
 */
export function signInApp(services: Services, onFault: (error: unknown) => void): Hono {
  const app = new Hono();
  app.use(bodyLimit({ maxSize: maximumBodyBytes, onError: (c) => c.body(null, 413) }));
  app.route('/', oauthRoutes(services));
  app.route('/', loginRoutes(services));
  app.route('/', resetPasswordRoutes(services));
  app.route('/', assetRoutes());

  app.get('/error', (c) => {
    const url = new URL(c.req.url);
    const { lang, error } = singleParameters(url.searchParams) ?? {};
    const messages = messagesFor(lang, c.req.header('accept-language'));
    return sendPage(c, errorPage(messages, url, error ?? 'invalid_request'), 400);
  });

  app.notFound((c) => {
    const messages = messagesFor(c.req.query('lang'), c.req.header('accept-language'));
    return sendPage(c, errorPage(messages, new URL(c.req.url), 'not_found'), 404);
  });

  app.onError((error, c) => {
    if (error instanceof OAuthError) {
      c.header('cache-control', 'no-store');
      return c.json({ error: error.code }, 400);
    }
    if (error instanceof RedirectError) return c.redirect(error.location);
    if (error instanceof PageError) {
      const query = new URLSearchParams({ error: error.message });
      const { lang } = c.req.query();
      if (error.clientId !== undefined) query.set('client_id', error.clientId);
      if (lang !== undefined) query.set('lang', lang);
      return c.redirect(`/error?${query}`);
    }
    onFault(error);
    return c.body(null, 500);
  });

  return app;
}
