import { createHash, randomUUID } from 'node:crypto';
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  jwtVerify,
  SignJWT,
} from 'jose';
import * as v from 'valibot';
import type { PoolState, PrivateKey, User } from './PoolFile.ts';
import type { UserPoolClient, UserPoolConfig } from './UserPoolConfig.ts';
import { visibleAttributes } from './visibleAttributes.ts';

/** What one set of tokens says. */
export type TokenRequest = {
  readonly user: User;
  readonly client: UserPoolClient;
  readonly scopes: readonly string[];
  readonly familyId: string;
  /** Seconds of the Unix time. */
  readonly authTime: number;
  readonly nonce?: string | undefined;
};

type TokenSet = { readonly accessToken: string; readonly idToken: string | undefined };

const AccessClaims = v.object({
  sub: v.string(),
  token_use: v.literal('access'),
  client_id: v.string(),
  origin_jti: v.string(),
  scope: v.string(),
});
type AccessClaims = v.InferOutput<typeof AccessClaims>;

/** Signs and reads the pool's tokens (RS256, as Cognito). */
export type Tokens = {
  readonly publicKeys: JSONWebKeySet;
  readonly issue: (request: TokenRequest) => Promise<TokenSet>;
  /** The claims of an access token of this pool that has not run out; `undefined` for any other. */
  readonly readAccess: (token: string) => Promise<AccessClaims | undefined>;
};

/** Two fresh signing keys, 2048 bits each. */
export async function newKeys(): Promise<PoolState['keys']> {
  const [access, id] = await Promise.all([newKey(), newKey()]);
  return { access, id };
}

async function newKey(): Promise<PrivateKey> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const {
    n = '',
    e = '',
    d = '',
    p = '',
    q = '',
    dp = '',
    dq = '',
    qi = '',
  } = await exportJWK(privateKey);
  return { kty: 'RSA', n, e, d, p, q, dp, dq, qi };
}

async function signingKey({ kty, n, e, ...secret }: PrivateKey) {
  const kid = await calculateJwkThumbprint({ kty, n, e });
  return {
    header: { kid, alg: 'RS256' },
    key: await importJWK({ kty, n, e, ...secret }, 'RS256'),
    publicJwk: { kty, n, e, kid, alg: 'RS256', use: 'sig' },
  };
}

/** @param issuer the pool's URL, the `iss` of every token. */
export async function createTokens(
  { access, id }: PoolState['keys'],
  { groups }: UserPoolConfig,
  issuer: string,
  now: () => Date,
): Promise<Tokens> {
  const accessKey = await signingKey(access);
  const idKey = await signingKey(id);
  const verificationKey = await importJWK(accessKey.publicJwk, 'RS256');

  const issue = async (request: TokenRequest): Promise<TokenSet> => {
    const { user, client, scopes, nonce } = request;
    const issuedAt = Math.floor(now().getTime() / 1_000);
    const memberOf = groups.map(({ name }) => name).filter((name) => user.groups.includes(name));
    const common = {
      sub: user.sub,
      ...(memberOf.length > 0 && { 'cognito:groups': memberOf }),
      iss: issuer,
      origin_jti: request.familyId,
      event_id: randomUUID(),
      auth_time: request.authTime,
      iat: issuedAt,
    };
    const accessToken = await new SignJWT({
      ...common,
      version: 2,
      client_id: client.id,
      token_use: 'access',
      scope: scopes.join(' '),
      username: user.sub,
      exp: issuedAt + client.accessTokenSeconds,
      jti: randomUUID(),
    })
      .setProtectedHeader(accessKey.header)
      .sign(accessKey.key);
    if (!scopes.includes('openid')) return { accessToken, idToken: undefined };
    const { email_verified, ...attributes } = visibleAttributes(user, client, scopes);
    const idToken = await new SignJWT({
      ...attributes,
      ...(email_verified !== undefined && { email_verified: email_verified === 'true' }),
      ...common,
      aud: client.id,
      token_use: 'id',
      'cognito:username': user.sub,
      at_hash: halfHash(accessToken),
      ...(nonce !== undefined && { nonce }),
      exp: issuedAt + client.idTokenSeconds,
      jti: randomUUID(),
    })
      .setProtectedHeader(idKey.header)
      .sign(idKey.key);
    return { accessToken, idToken };
  };

  const readAccess = async (token: string): Promise<AccessClaims | undefined> => {
    const verified = await jwtVerify(token, verificationKey, {
      issuer,
      algorithms: ['RS256'],
      currentDate: now(),
    }).catch(() => undefined);
    const claims = v.safeParse(AccessClaims, verified?.payload);
    return claims.success ? claims.output : undefined;
  };

  return { publicKeys: { keys: [idKey.publicJwk, accessKey.publicJwk] }, issue, readAccess };
}

/** `at_hash` of OpenID Connect Core 3.1.3.6: the left half of the token's SHA-256. */
const halfHash = (token: string): string =>
  createHash('sha256').update(token).digest().subarray(0, 16).toString('base64url');
