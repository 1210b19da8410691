import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audience, guarded, issuer } from './httpApi.ts';
import { message, now, requestId, send, start } from './startTestGateway.ts';
import { tokenIssuer } from './tokens.ts';

let tokens: Awaited<ReturnType<typeof tokenIssuer>>;
beforeAll(async () => {
  tokens = await tokenIssuer(now);
});
afterAll(() => tokens.stop());

describe('the JWT authorizer', () => {
  type Wishes = Parameters<typeof tokens.sign>[0];
  const protectedRoute = guarded('GET /me', ['reviews/write', 'editors/manage']);
  const challenge = (error: string, description: string) =>
    `Bearer scope="reviews/write editors/manage" error="${error}" error_description="${description}"`;
  const ask = async (authorization: Record<string, string>, only = protectedRoute) => {
    const gateway = await start([only], { issuers: () => tokens });
    return { ...(await send(gateway, 'GET /me', authorization)), events: gateway.events };
  };

  it.each<[string, () => Wishes]>([
    ['an access token', () => ({})],
    ['any one of the scopes', () => ({ claims: { scope: 'editors/manage' } })],
    ['scopes in scp', () => ({ claims: { scope: undefined, scp: ['reviews/write'] } })],
    [
      'an audience instead of a client',
      () => ({ claims: { client_id: undefined, aud: ['other', audience] } }),
    ],
    ['a token that began to be valid', () => ({ claims: { nbf: tokens.seconds() } })],
  ])('lets pass %s', async (_, wishes) => {
    const { status } = await ask({ authorization: `Bearer ${await tokens.sign(wishes())}` });
    expect(status).toBe(200);
  });

  it('takes a token without its scheme, and asks for no scope where the route has none', async () => {
    const token = await tokens.sign({ claims: { scope: undefined } });
    expect(await ask({ authorization: token }, guarded('GET /me', []))).toMatchObject({
      status: 200,
    });
  });

  it.each<[string, () => Wishes, string]>([
    ['a token of somebody else', () => ({ isForged: true }), 'the signature is invalid'],
    [
      'a key that is not known',
      () => ({ header: { kid: 'key-2' } }),
      'the token is signed by an unknown key',
    ],
    [
      'a key without a name',
      () => ({ header: { kid: undefined } }),
      'the token is signed by an unknown key',
    ],
    [
      'another issuer',
      () => ({ claims: { iss: 'https://evil.example' } }),
      'the token does not have a valid issuer',
    ],
    [
      'another client',
      () => ({ claims: { client_id: 'client-2' } }),
      'the token does not have a valid audience',
    ],
    [
      'another audience, whatever the client',
      () => ({ claims: { aud: 'other' } }),
      'the token does not have a valid audience',
    ],
    [
      'a token that ran out',
      () => ({ claims: { exp: tokens.seconds() } }),
      'the token has expired',
    ],
    [
      'a token that never runs out',
      () => ({ claims: { exp: undefined } }),
      'the token does not have a valid expiry',
    ],
    [
      'a token that is not valid yet',
      () => ({ claims: { nbf: tokens.seconds() + 60 } }),
      'the token is not valid yet',
    ],
    [
      'a token of the future',
      () => ({ claims: { iat: tokens.seconds() + 60 } }),
      'the token is used before issued',
    ],
  ])('answers 401 to %s', async (_, wishes, description) => {
    const answer = await ask({ authorization: `Bearer ${await tokens.sign(wishes())}` });
    expect(answer).toMatchObject({
      status: 401,
      text: message('Unauthorized'),
      headers: { 'www-authenticate': challenge('invalid_token', description) },
      events: [],
    });
  });

  it.each([
    ['no token', {}, 'Bearer'],
    [
      'nothing but the scheme',
      { authorization: 'Bearer ' },
      challenge('invalid_token', 'token contains an invalid number of segments'),
    ],

    [
      'no JWT',
      { authorization: 'Bearer not-a-token' },
      challenge('invalid_token', 'token contains an invalid number of segments'),
    ],
    [
      'nonsense in three parts',
      { authorization: 'Bearer a.b.c' },
      challenge('invalid_token', 'the token is malformed'),
    ],
    [
      'an unsigned token',
      { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.' },
      challenge('invalid_token', 'the signing method is invalid'),
    ],
  ])('answers 401 to %s', async (_, headers, expected) => {
    const answer = await ask(headers);
    expect(answer).toMatchObject({ status: 401, text: message('Unauthorized') });
    expect(answer.headers).toEqual({
      'apigw-requestid': requestId,
      'www-authenticate': expected,
      'content-length': '26',
      connection: 'close',
      date: expect.any(String),
    });
  });

  it('answers 403 to a token without a scope of the route, such as an ID token', async () => {
    const idToken = { claims: { scope: undefined, client_id: undefined, aud: audience } };
    expect(await ask({ authorization: `Bearer ${await tokens.sign(idToken)}` })).toMatchObject({
      status: 403,
      text: message('Forbidden'),
      headers: {
        'www-authenticate': challenge(
          'insufficient_scope',
          'the token does not have a scope of the route',
        ),
      },
    });
  });

  it('answers 401 while the keys of the issuer cannot be had', async () => {
    const nobody = { issuer: tokens.issuer, jwksUrl: new URL('http://127.0.0.1:1/jwks.json') };
    const gateway = await start([protectedRoute], { issuers: () => nobody });
    const headers = { authorization: `Bearer ${await tokens.sign()}` };
    expect((await send(gateway, 'GET /me', headers)).headers['www-authenticate']).toBe(
      challenge('invalid_token', 'JWKS communication error'),
    );
  });

  it('hands the claims over as text, and fetches the keys once', async () => {
    const asked: string[] = [];
    const gateway = await start([protectedRoute], {
      issuers: (templateIssuer) => {
        asked.push(templateIssuer);
        return tokens;
      },
    });
    const claims = {
      'cognito:groups': ['admins', 'editors'],
      auth_time: 1,
      email_verified: true,
      address: { zip: '1', city: null },
    };
    const headers = { authorization: `Bearer ${await tokens.sign({ claims })}` };
    const before = tokens.fetches();
    await Promise.all([send(gateway, 'GET /me', headers), send(gateway, 'GET /me', headers)]);
    expect(tokens.fetches() - before).toBe(1);
    expect(asked).toEqual([issuer, issuer]);
    expect(gateway.events[0]?.requestContext.authorizer).toEqual({
      jwt: {
        claims: {
          sub: 'editor-1',
          iss: tokens.issuer,
          client_id: audience,
          token_use: 'access',
          scope: 'openid reviews/write',
          iat: String(tokens.seconds() - 10),
          exp: String(tokens.seconds() + 900),
          'cognito:groups': '[admins editors]',
          auth_time: '1',
          email_verified: 'true',
          address: 'map[city:<nil> zip:1]',
        },
        scopes: ['reviews/write'],
      },
    });
  });
});
