import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { deleteBrowserSession, readBrowserSession } from '../pages/cookies.ts';
import type { Services } from '../Services.ts';
import { visibleAttributes } from '../visibleAttributes.ts';
import { backTo, readAuthorizeRequest } from './AuthorizeRequest.ts';
import { discovery } from './discovery.ts';
import { clientOf, exchange, type Form, revoke } from './exchange.ts';
import { grantCode } from './grantCode.ts';
import { OAuthError, PageError } from './OAuthError.ts';
import { singleParameters } from './singleParameters.ts';

const invalidToken =
  'error="invalid_token", error_description="Access token is expired, disabled, or deleted, or the user has globally signed out."';
const invalidRequest =
  'error="invalid_request", error_description="Bad OAuth2 request at UserInfo Endpoint"';

/** The OAuth 2.0 and OpenID Connect endpoints of the pool's domain. */
export function oauthRoutes(services: Services): Hono {
  const { config, pool, tokens } = services;
  const app = new Hono();

  const forPages = cors({ origin: '*', allowHeaders: ['authorization', 'content-type'] });
  app.use('/oauth2/token', forPages);
  app.use('/oauth2/revoke', forPages);
  app.use('/oauth2/userInfo', forPages);
  app.use(`/${config.id}/.well-known/*`, forPages);

  app.get(`/${config.id}/.well-known/openid-configuration`, (c) => c.json(discovery(services)));
  app.get(`/${config.id}/.well-known/jwks.json`, (c) => c.json(tokens.publicKeys));

  app.get('/oauth2/authorize', (c) => {
    const { search, searchParams } = new URL(c.req.url);
    const request = readAuthorizeRequest(config, searchParams);
    const session = readBrowserSession(c, services);
    if (session && request.prompt !== 'login') {
      return c.redirect(grantCode(services, request, session));
    }
    if (request.prompt === 'none') {
      const { redirectUri, state } = request;
      return c.redirect(backTo(redirectUri, { error: 'login_required', state }));
    }
    return c.redirect(`/login${search}`);
  });

  app.post('/oauth2/token', async (c) => {
    const form = await readForm(c);
    const client = clientOf(config, form, c.req.header('authorization'));
    return uncached(c).json(await exchange(services, client, form));
  });

  app.post('/oauth2/revoke', async (c) => {
    const form = await readForm(c);
    await revoke(services, clientOf(config, form, c.req.header('authorization')), form);
    return uncached(c).body(null, 200);
  });

  app.on(['GET', 'POST'], '/oauth2/userInfo', async (c) => {
    const [, token] = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
    if (!token) return challenge(c, 400, invalidRequest);
    const claims = await tokens.readAccess(token);
    const client = config.clients.find(({ id }) => id === claims?.client_id);
    const user = claims && pool.family(claims.origin_jti) && pool.find(claims.sub);
    if (!claims || !client || !user?.isEnabled) return challenge(c, 401, invalidToken);
    const scopes = claims.scope.split(' ');
    if (!scopes.includes('openid')) return challenge(c, 401, invalidToken);
    const attributes = visibleAttributes(user, client, scopes);
    return uncached(c).json({ sub: user.sub, ...attributes, username: user.sub });
  });

  app.get('/logout', (c) => {
    const { search, searchParams } = new URL(c.req.url);
    const parameters = singleParameters(searchParams) ?? {};
    const client = config.clients.find(({ id }) => id === parameters.client_id);
    if (!client) throw new PageError('invalid_client', parameters.client_id);
    const { logout_uri: logoutUri } = parameters;
    if (logoutUri === undefined) {
      // Sign out and in again: the query is that of a sign-in.
      readAuthorizeRequest(config, searchParams);
      deleteBrowserSession(c, services);
      return c.redirect(`/login${search}`);
    }
    if (!client.logoutUrls.includes(logoutUri)) throw new PageError('redirect_mismatch', client.id);
    deleteBrowserSession(c, services);
    return c.redirect(logoutUri);
  });

  return app;
}

async function readForm(c: Context): Promise<Form> {
  const isForm = c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded');
  const form = isForm && singleParameters(new URLSearchParams(await c.req.text()));
  if (!form) throw new OAuthError('invalid_request');
  return form;
}

function uncached(c: Context): Context {
  c.header('cache-control', 'no-store');
  return c;
}

function challenge(c: Context, status: 400 | 401, reason: string): Response {
  const [, error] = /error="(\w+)"/.exec(reason) ?? [];
  c.header('www-authenticate', `Bearer ${reason}`);
  return uncached(c).json({ error }, status);
}
