import { decodeProtectedHeader } from 'jose';
import * as client from 'openid-client';
import { describe, expect, it } from 'vitest';
import { aSignIn, chosen, temporary } from './aSignIn.ts';
import { callbackUrl, clientId, logoutUrl, poolId, scope } from './poolTemplate.ts';
import { signInQuery, Visitor } from './Visitor.ts';

const email = 'ana@example.com';

describe('signing in, as openid-client sees it', () => {
  it('leads from a temporary password to tokens, refresh, revocation and logout', async () => {
    const signIn = await aSignIn();
    const sub = await signIn.addUser(email);
    await signIn.ask('AdminAddUserToGroup', { Username: email, GroupName: 'editors' });
    await signIn.ask('AdminAddUserToGroup', { Username: email, GroupName: 'admins' });

    const config = await client.discovery(
      new URL(signIn.issuer),
      clientId,
      undefined,
      client.None(),
      { execute: [client.allowInsecureRequests, client.enableNonRepudiationChecks] },
    );
    const codeVerifier = client.randomPKCECodeVerifier();
    const [state, nonce] = [client.randomState(), client.randomNonce()];
    const { search, pathname } = client.buildAuthorizationUrl(config, {
      redirect_uri: callbackUrl,
      scope,
      state,
      nonce,
      code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
    });

    const visitor = new Visitor(signIn.origin);
    await visitor.open(`${pathname}${search}`);
    const change = await visitor.send(`/login${search}`, { username: email, password: temporary });
    expect(change.html).toContain('action="/changePassword?');
    const weak = { new_password: 'short', confirm_password: 'short' };
    expect(await visitor.send(`/changePassword${search}`, weak)).toMatchObject({
      status: 400,
      alert: 'passwordPolicy',
      html: expect.stringContaining('<li data-rule="length" class="broken"'),
    });
    const back = await visitor.send(`/changePassword${search}`, {
      new_password: chosen,
      confirm_password: chosen,
    });
    expect(back.location).toMatch(`${callbackUrl}?code=`);

    const tokens = await client.authorizationCodeGrant(config, new URL(back.location ?? ''), {
      pkceCodeVerifier: codeVerifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    expect(tokens.claims()).toMatchObject({
      sub,
      iss: `${signIn.origin}/${poolId}`,
      aud: clientId,
      token_use: 'id',
      'cognito:username': sub,
      'cognito:groups': ['editors', 'admins'],
      email,
      email_verified: true,
    });
    const access = JSON.parse(
      Buffer.from(tokens.access_token.split('.')[1] ?? '', 'base64url').toString(),
    );
    expect(access).toMatchObject({
      sub,
      client_id: clientId,
      token_use: 'access',
      version: 2,
      username: sub,
      scope,
      'cognito:groups': ['editors', 'admins'],
      origin_jti: tokens.claims()?.origin_jti,
    });
    expect(access).not.toHaveProperty('aud');
    expect(access.exp - access.iat).toBe(900);
    const kids = [tokens.access_token, tokens.id_token ?? ''].map(decodeProtectedHeader);
    expect(kids[0]?.kid).not.toBe(kids[1]?.kid);

    await expect(client.fetchUserInfo(config, tokens.access_token, sub)).resolves.toEqual({
      sub,
      email,
      email_verified: 'true',
      username: sub,
    });

    const refreshToken = tokens.refresh_token ?? '';
    const refreshed = await client.refreshTokenGrant(config, refreshToken);
    expect(refreshed.claims()).toMatchObject({ sub, auth_time: tokens.claims()?.auth_time });
    expect(refreshed).not.toHaveProperty('refresh_token');

    await client.tokenRevocation(config, refreshToken);
    await expect(client.refreshTokenGrant(config, refreshToken)).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    for (const { access_token } of [tokens, refreshed]) {
      await expect(client.fetchUserInfo(config, access_token, sub)).rejects.toMatchObject({
        status: 401,
      });
    }

    const silently = await visitor.open(`/oauth2/authorize${search}&prompt=none`);
    expect(silently.location).toMatch(`${callbackUrl}?code=`);
    const out = client.buildEndSessionUrl(config, { logout_uri: logoutUrl });
    expect((await visitor.open(`${out.pathname}${out.search}`)).location).toBe(logoutUrl);
    const after = new URL(
      (await visitor.open(`/oauth2/authorize${search}&prompt=none`)).location ?? '',
    );
    expect(Object.fromEntries(after.searchParams)).toEqual({ error: 'login_required', state });
    expect(signIn.faults).toEqual([]);
  });

  it('publishes metadata and keys where the issuer says, readable by any page', async () => {
    const signIn = await aSignIn();
    const metadata = await fetch(`${signIn.issuer}/.well-known/openid-configuration`);
    expect(metadata.headers.get('access-control-allow-origin')).toBe('*');
    const { jwks_uri } = (await metadata.json()) as { jwks_uri: string };
    const keys = (await (await fetch(jwks_uri)).json()) as { keys: Record<string, string>[] };
    expect(keys).toEqual(signIn.publicKeys);
    expect(keys.keys.map((key) => Object.keys(key).toSorted())).toEqual(
      Array(2).fill(['alg', 'e', 'kid', 'kty', 'n', 'use']),
    );
  });

  it('lets a browser that is signed in through, unless the application wants a password', async () => {
    const signIn = await aSignIn();
    await signIn.addUser(email, { permanent: chosen });
    const visitor = new Visitor(signIn.origin);
    await visitor.signIn(email, chosen);
    const again = await visitor.open(`/oauth2/authorize?${signInQuery()}`);
    expect(again.location).toMatch(callbackUrl);
    const asked = await visitor.open(`/oauth2/authorize?${signInQuery({ prompt: 'login' })}`);
    expect(asked).toMatchObject({ status: 200, html: expect.stringContaining('name="password"') });
    signIn.clock.pass(3_601);
    const later = await visitor.open(`/oauth2/authorize?${signInQuery()}`);
    expect(later).toMatchObject({ status: 200, html: expect.stringContaining('name="password"') });
  });
});
