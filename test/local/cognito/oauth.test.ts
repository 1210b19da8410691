import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { newKeys } from '../../../lib/local/cognito/tokens.ts';
import { aSignIn, chosen, type TestSignIn } from './aSignIn.ts';
import { callbackUrl, clientId, logoutUrl, otherClientId } from './poolTemplate.ts';
import { codeIn, exchangeCode, refreshTokens, signInQuery, userInfo, Visitor } from './Visitor.ts';

const email = 'ana@example.com';

async function aCode(changes: Record<string, string | undefined> = {}) {
  const signIn = await aSignIn();
  await signIn.addUser(email, { permanent: chosen });
  const page = await new Visitor(signIn.origin).signIn(email, chosen, signInQuery(changes));
  return { signIn, code: codeIn(page) };
}

async function someTokens(changes: Record<string, string | undefined> = {}) {
  const { signIn, code } = await aCode(changes);
  const { body } = await exchangeCode(signIn.origin, code);
  return { signIn, code, tokens: body };
}

const revoke = (signIn: TestSignIn, form: Record<string, string>) =>
  fetch(`${signIn.origin}/oauth2/revoke`, { method: 'POST', body: new URLSearchParams(form) });

describe('the authorization endpoint', () => {
  it.each([
    [
      'an unregistered redirect URI',
      { redirect_uri: 'https://evil.example/' },
      'redirect_mismatch',
    ],
    ['a longer redirect URI', { redirect_uri: `${callbackUrl}/x` }, 'redirect_mismatch'],
    ['no redirect URI', { redirect_uri: undefined }, 'redirect_mismatch'],
    ['an unknown client', { client_id: 'nobody' }, 'invalid_client'],
  ])('shows an error page for %s and redirects nowhere', async (_what, changes, code) => {
    const { origin } = await aSignIn();
    for (const path of ['/oauth2/authorize', '/login', '/changePassword', '/forgotPassword']) {
      const page = await new Visitor(origin).open(`${path}?${signInQuery(changes)}`);
      expect(page).toMatchObject({ status: 400, location: undefined });
      expect(page.html).toContain(`<code>${code}</code>`);
    }
  });

  it('shows an error page for a parameter that is there twice', async () => {
    const { origin } = await aSignIn();
    const twice = `${signInQuery()}&redirect_uri=${encodeURIComponent('https://evil.example/')}`;
    const page = await new Visitor(origin).open(`/oauth2/authorize?${twice}`);
    expect(page).toMatchObject({ status: 400, location: undefined });
  });

  it.each([
    [{ response_type: 'token' }, 'unauthorized_client', 'response_type'],
    [{ response_type: undefined }, 'invalid_request', 'response_type is required'],
    [{ scope: 'openid editors/manage' }, 'invalid_request', 'invalid_scope'],
    [{ code_challenge: undefined }, 'invalid_request', 'code_challenge is required (PKCE)'],
    [{ code_challenge_method: 'plain' }, 'invalid_request', 'code_challenge_method must be S256'],
    [{ code_challenge_method: undefined }, 'invalid_request', 'code_challenge_method must be S256'],
  ])('tells the application about %o', async (changes, error, error_description) => {
    const { origin } = await aSignIn();
    const page = await new Visitor(origin).open(`/oauth2/authorize?${signInQuery(changes)}`);
    const location = new URL(page.location ?? '');
    expect(`${location.origin}${location.pathname}`).toBe(callbackUrl);
    expect(Object.fromEntries(location.searchParams)).toEqual({
      error,
      error_description,
      state: 'a state',
    });
  });

  it('gives the scopes that were asked for, or all of the client, and no ID token without openid', async () => {
    const some = await someTokens({ scope: 'reviews/write' });
    expect(some.tokens).not.toHaveProperty('id_token');
    const all = await someTokens({ scope: undefined });
    const [, claims = ''] = all.tokens.access_token?.split('.') ?? [];
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
      scope: 'openid email profile reviews/write',
    });
  });
});

describe('the token endpoint', () => {
  it.each([
    ['a wrong verifier', { code_verifier: 'x'.repeat(43) }, 'invalid_grant'],
    ['no verifier', { code_verifier: undefined }, 'invalid_grant'],
    ['another redirect URI', { redirect_uri: logoutUrl }, 'invalid_grant'],
    ['an invented code', { code: 'invented' }, 'invalid_grant'],
    ['no code', { code: undefined }, 'invalid_request'],
    ['another client', { client_id: otherClientId }, 'invalid_grant'],
    ['an unknown client', { client_id: 'nobody' }, 'invalid_client'],
    ['a secret, which the client has not', { client_secret: 'guess' }, 'invalid_client'],
    ['no refresh token', { grant_type: 'refresh_token' }, 'invalid_request'],
    ['no grant type', { grant_type: undefined }, 'invalid_request'],
    ['the password grant', { grant_type: 'password' }, 'unsupported_grant_type'],
    ['the client credentials grant', { grant_type: 'client_credentials' }, 'unauthorized_client'],
  ])('refuses %s', async (_what, changes, error) => {
    const { signIn, code } = await aCode();
    const answer = await exchangeCode(signIn.origin, code, changes);
    expect(answer).toMatchObject({ status: 400, body: { error } });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('uses a code up even when its verifier was wrong', async () => {
    const { signIn, code } = await aCode();
    await exchangeCode(signIn.origin, code, { code_verifier: 'x'.repeat(43) });
    expect(await exchangeCode(signIn.origin, code)).toMatchObject({
      body: { error: 'invalid_grant' },
    });
  });

  it('refuses a replayed code and revokes what it was exchanged for', async () => {
    const { signIn, code, tokens } = await someTokens();
    expect((await userInfo(signIn.origin, tokens.access_token)).status).toBe(200);
    expect(await exchangeCode(signIn.origin, code)).toMatchObject({
      body: { error: 'invalid_grant' },
    });
    expect((await userInfo(signIn.origin, tokens.access_token)).status).toBe(401);
    expect(await refreshTokens(signIn.origin, tokens.refresh_token)).toMatchObject({
      body: { error: 'invalid_grant' },
    });
  });

  it('lets one of two exchanges of a code at the same time through at most', async () => {
    const { signIn, code } = await aCode();
    const answers = await Promise.all([1, 2].map(() => exchangeCode(signIn.origin, code)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400]);
  });

  it('refuses a code after five minutes, and for an account disabled meanwhile', async () => {
    const late = await aCode();
    late.signIn.clock.pass(301);
    expect(await exchangeCode(late.signIn.origin, late.code)).toMatchObject({ status: 400 });
    const disabled = await aCode();
    await disabled.signIn.ask('AdminDisableUser', { Username: email });
    expect(await exchangeCode(disabled.signIn.origin, disabled.code)).toMatchObject({
      body: { error: 'invalid_grant' },
    });
  });

  it('refreshes until the refresh token runs out', async () => {
    const { signIn, tokens } = await someTokens();
    signIn.clock.pass(86_000);
    const refreshed = await refreshTokens(signIn.origin, tokens.refresh_token);
    expect(refreshed).toMatchObject({ status: 200, body: { token_type: 'Bearer' } });
    expect((await userInfo(signIn.origin, refreshed.body.access_token)).status).toBe(200);
    signIn.clock.pass(401);
    expect(await refreshTokens(signIn.origin, tokens.refresh_token)).toMatchObject({ status: 400 });
  });

  it.each(['AdminDisableUser', 'AdminUserGlobalSignOut', 'AdminDeleteUser'])(
    'refuses every token after %s',
    async (operation) => {
      const { signIn, tokens } = await someTokens();
      await signIn.ask(operation, { Username: email });
      if (operation === 'AdminDisableUser') {
        await signIn.ask('AdminEnableUser', { Username: email });
      }
      expect((await userInfo(signIn.origin, tokens.access_token)).status).toBe(401);
      expect(await refreshTokens(signIn.origin, tokens.refresh_token)).toMatchObject({
        body: { error: 'invalid_grant' },
      });
    },
  );

  it('refuses JSON and a field that is there twice', async () => {
    const { signIn, code } = await aCode();
    const url = `${signIn.origin}/oauth2/token`;
    const json = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ grant_type: 'authorization_code', code }),
    });
    expect(await json.json()).toEqual({ error: 'invalid_request' });
    const twice = new URLSearchParams({ client_id: clientId, grant_type: 'refresh_token' });
    twice.append('client_id', 'other');
    const answer = await fetch(url, { method: 'POST', body: twice });
    expect(await answer.json()).toEqual({ error: 'invalid_request' });
  });
});

describe('revocation', () => {
  it('follows RFC 7009 for what it does not know, and refuses an access token', async () => {
    const { signIn, tokens } = await someTokens();
    const { access_token = '', refresh_token = '' } = tokens;
    const unknown = await revoke(signIn, { client_id: clientId, token: 'unknown' });
    expect([unknown.status, await unknown.text()]).toEqual([200, '']);
    const wrongKind = await revoke(signIn, { client_id: clientId, token: access_token });
    expect(await wrongKind.json()).toEqual({ error: 'unsupported_token_type' });
    const stranger = await revoke(signIn, { client_id: 'nobody', token: refresh_token });
    expect(await stranger.json()).toEqual({ error: 'invalid_client' });
    const empty = await revoke(signIn, { client_id: clientId });
    expect(await empty.json()).toEqual({ error: 'invalid_request' });
    const other = await revoke(signIn, { client_id: otherClientId, token: refresh_token });
    expect(other.status).toBe(200);
    expect(await refreshTokens(signIn.origin, refresh_token, otherClientId)).toMatchObject({
      body: { error: 'invalid_grant' },
    });
    expect((await refreshTokens(signIn.origin, refresh_token)).status).toBe(200);
  });
});

describe('userInfo', () => {
  it('refuses an ID token, a token of another key, one that ran out and none', async () => {
    const { signIn, tokens } = await someTokens();
    const { access } = await newKeys();
    const [, claims = ''] = tokens.access_token?.split('.') ?? [];
    const forged = await new SignJWT(JSON.parse(Buffer.from(claims, 'base64url').toString()))
      .setProtectedHeader({ alg: 'RS256' })
      .sign(access);
    for (const token of [tokens.id_token, forged, 'nonsense']) {
      const answer = await userInfo(signIn.origin, token);
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toContain('error="invalid_token"');
    }
    const none = await fetch(`${signIn.origin}/oauth2/userInfo`);
    expect(none.status).toBe(400);
    expect(none.headers.get('www-authenticate')).toContain('error="invalid_request"');
    signIn.clock.pass(901);
    expect((await userInfo(signIn.origin, tokens.access_token)).status).toBe(401);
  });

  it('shows what the scopes open', async () => {
    const byEmail = await someTokens({ scope: 'openid email' });
    await byEmail.signIn.ask('AdminUpdateUserAttributes', {
      Username: email,
      UserAttributes: [{ Name: 'name', Value: 'Ana' }],
    });
    const narrow = await userInfo(byEmail.signIn.origin, byEmail.tokens.access_token);
    expect(await narrow.json()).toMatchObject({ email, email_verified: 'true' });
    expect(
      await (await userInfo(byEmail.signIn.origin, byEmail.tokens.access_token)).json(),
    ).not.toHaveProperty('name');
    const closed = await someTokens({ scope: 'reviews/write' });
    expect((await userInfo(closed.signIn.origin, closed.tokens.access_token)).status).toBe(401);
  });
});

describe('logout', () => {
  it.each([
    [{ client_id: clientId, logout_uri: 'https://evil.example/' }, 'redirect_mismatch'],
    [{ client_id: 'nobody', logout_uri: logoutUrl }, 'invalid_client'],
    [{ client_id: clientId }, 'redirect_mismatch'],
  ])('shows an error page for %o', async (parameters, code) => {
    const { origin } = await aSignIn();
    const page = await new Visitor(origin).open(`/logout?${new URLSearchParams(parameters)}`);
    expect(page).toMatchObject({ status: 400, location: undefined });
    expect(page.html).toContain(`<code>${code}</code>`);
  });

  it('goes to the sign-in page when the query is that of a sign-in', async () => {
    const { signIn } = await aCode();
    const visitor = new Visitor(signIn.origin);
    await visitor.signIn(email, chosen);
    const page = await visitor.open(`/logout?${signInQuery()}`);
    expect(page.html).toContain('name="password"');
    const silent = await visitor.open(`/oauth2/authorize?${signInQuery({ prompt: 'none' })}`);
    expect(silent.location).toContain('error=login_required');
  });
});
