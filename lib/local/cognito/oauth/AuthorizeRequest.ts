import type { UserPoolClient, UserPoolConfig } from '../UserPoolConfig.ts';
import { PageError, RedirectError } from './OAuthError.ts';
import { singleParameters } from './singleParameters.ts';

/** A sign-in that an application asks for, checked. Every page carries it in its query. */
export type AuthorizeRequest = {
  readonly client: UserPoolClient;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly codeChallenge: string;
  readonly state: string | undefined;
  readonly nonce: string | undefined;
  readonly prompt: string | undefined;
  readonly loginHint: string | undefined;
};

/** The redirect URI with an answer in its query. */
export function backTo(
  redirectUri: string,
  answer: Readonly<Record<string, string | undefined>>,
): string {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(answer)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url.href;
}

/** S256 makes 43 characters of base64url. */
const challengePattern = /^[\w-]{43}$/;

/**
 * Checks a request to `/oauth2/authorize` or one of the pages. PKCE is demanded, which Cognito
 * leaves to the application: an application that forgets it should fail here.
 * @throws PageError when client or redirect URI is not registered: never a redirect
 * @throws RedirectError for every other fault
 */
export function readAuthorizeRequest(
  { clients }: UserPoolConfig,
  query: URLSearchParams,
): AuthorizeRequest {
  const parameters = singleParameters(query);
  if (!parameters) throw new PageError('invalid_request');
  const client = clients.find(({ id }) => id === parameters.client_id);
  if (!client) throw new PageError('invalid_client', parameters.client_id);
  const { redirect_uri: redirectUri, state } = parameters;
  if (redirectUri === undefined || !client.callbackUrls.includes(redirectUri)) {
    throw new PageError('redirect_mismatch', client.id);
  }
  const refuse = (error: string, description: string) =>
    new RedirectError(backTo(redirectUri, { error, error_description: description, state }));
  if (parameters.response_type === undefined) {
    throw refuse('invalid_request', 'response_type is required');
  }
  if (parameters.response_type !== 'code') throw refuse('unauthorized_client', 'response_type');
  const asked = (parameters.scope ?? '').split(' ').filter((scope) => scope !== '');
  if (asked.some((scope) => !client.scopes.includes(scope))) {
    throw refuse('invalid_request', 'invalid_scope');
  }
  const { code_challenge: codeChallenge } = parameters;
  if (codeChallenge === undefined) {
    throw refuse('invalid_request', 'code_challenge is required (PKCE)');
  }
  if (parameters.code_challenge_method !== 'S256' || !challengePattern.test(codeChallenge)) {
    throw refuse('invalid_request', 'code_challenge_method must be S256');
  }
  return {
    client,
    redirectUri,
    // Cognito gives all of the client's scopes when none is asked for.
    scopes: asked.length > 0 ? [...new Set(asked)] : client.scopes,
    codeChallenge,
    state,
    nonce: parameters.nonce,
    prompt: parameters.prompt,
    loginHint: parameters.login_hint,
  };
}
