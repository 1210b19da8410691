import { createHash, randomBytes } from 'node:crypto';
import type { TokenFamily, User } from '../PoolFile.ts';
import type { Services } from '../Services.ts';
import type { TokenRequest } from '../tokens.ts';
import type { UserPoolClient, UserPoolConfig } from '../UserPoolConfig.ts';
import { OAuthError } from './OAuthError.ts';

/** The form fields of a request to the token or revocation endpoint. */
export type Form = Readonly<Partial<Record<string, string>>>;

/** The answer of the token endpoint (RFC 6749, 5.1). */
export type TokenAnswer = {
  readonly access_token: string;
  readonly id_token: string | undefined;
  readonly refresh_token: string | undefined;
  readonly token_type: 'Bearer';
  readonly expires_in: number;
};

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');

/**
 * The public client that a form names; it has no secret, so whoever sends one is mistaken.
 * @throws OAuthError `invalid_client`
 */
export function clientOf(
  { clients }: UserPoolConfig,
  form: Form,
  authorization: string | undefined,
): UserPoolClient {
  const client = clients.find(({ id }) => id === form.client_id);
  if (!client || authorization !== undefined || form.client_secret !== undefined) {
    throw new OAuthError('invalid_client');
  }
  return client;
}

/** @throws OAuthError with the refusal */
export async function exchange(
  services: Services,
  client: UserPoolClient,
  form: Form,
): Promise<TokenAnswer> {
  switch (form.grant_type) {
    case undefined:
      throw new OAuthError('invalid_request');
    case 'authorization_code':
      return redeemCode(services, client, form);
    case 'refresh_token':
      return refresh(services, client, form);
    case 'client_credentials':
      throw new OAuthError('unauthorized_client');
    default:
      throw new OAuthError('unsupported_grant_type');
  }
}

async function redeemCode(services: Services, client: UserPoolClient, form: Form) {
  const { codes, pool, now } = services;
  if (form.code === undefined || form.redirect_uri === undefined) {
    throw new OAuthError('invalid_request');
  }
  const grant = codes.get(form.code);
  if (!grant) throw new OAuthError('invalid_grant');
  if (grant.isRedeemed) {
    // Somebody else has the code as well: none of its tokens can be trusted (RFC 6749, 4.1.2).
    pool.revokeFamily(grant.familyId);
    throw new OAuthError('invalid_grant');
  }
  grant.isRedeemed = true;
  const isProven =
    form.code_verifier !== undefined && sha256(form.code_verifier) === grant.codeChallenge;
  const isTheirs = grant.clientId === client.id && grant.redirectUri === form.redirect_uri;
  if (!isProven || !isTheirs || grant.expiresAt <= now()) throw new OAuthError('invalid_grant');
  const user = enabledUser(services, grant.sub);
  const refreshToken = randomBytes(48).toString('base64url');
  const family: TokenFamily = {
    id: grant.familyId,
    sub: grant.sub,
    clientId: client.id,
    scopes: [...grant.scopes],
    authTime: grant.authTime,
    refreshTokenHash: sha256(refreshToken),
    expiresAt: new Date(now().getTime() + client.refreshTokenSeconds * 1_000).toISOString(),
  };
  pool.openFamily(family);
  return answer(services, { user, client, ...ofFamily(family), nonce: grant.nonce }, refreshToken);
}

async function refresh(services: Services, client: UserPoolClient, form: Form) {
  if (form.refresh_token === undefined) throw new OAuthError('invalid_request');
  const family = services.pool.familyOfRefreshToken(sha256(form.refresh_token));
  if (!family || family.clientId !== client.id) throw new OAuthError('invalid_grant');
  const user = enabledUser(services, family.sub);
  return answer(services, { user, client, ...ofFamily(family) }, undefined);
}

const ofFamily = ({ id, scopes, authTime }: TokenFamily) => ({ familyId: id, scopes, authTime });

function enabledUser({ pool }: Services, sub: string): User {
  const user = pool.find(sub);
  if (!user?.isEnabled) throw new OAuthError('invalid_grant');
  return user;
}

async function answer(
  { tokens }: Services,
  request: TokenRequest,
  refreshToken: string | undefined,
): Promise<TokenAnswer> {
  const { accessToken, idToken } = await tokens.issue(request);
  return {
    access_token: accessToken,
    id_token: idToken,
    refresh_token: refreshToken,
    token_type: 'Bearer',
    expires_in: request.client.accessTokenSeconds,
  };
}

/**
 * Ends the family of a refresh token, with all its access tokens (RFC 7009). A token that is not
 * known counts as revoked already.
 * @throws OAuthError `unsupported_token_type` for a token that is no refresh token
 */
export async function revoke(
  { pool, tokens }: Services,
  client: UserPoolClient,
  { token }: Form,
): Promise<void> {
  if (!token) throw new OAuthError('invalid_request');
  if (await tokens.readAccess(token)) throw new OAuthError('unsupported_token_type');
  const family = pool.familyOfRefreshToken(sha256(token));
  if (family?.clientId === client.id) pool.revokeFamily(family.id);
}
