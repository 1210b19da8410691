import type { Services } from '../Services.ts';

/** The pool's metadata (OpenID Connect Discovery), with the fields that Cognito publishes. */
export const discovery = ({ origin, issuer, config }: Services) => ({
  authorization_endpoint: `${origin}/oauth2/authorize`,
  end_session_endpoint: `${origin}/logout`,
  id_token_signing_alg_values_supported: ['RS256'],
  issuer,
  jwks_uri: `${issuer}/.well-known/jwks.json`,
  response_types_supported: ['code'],
  revocation_endpoint: `${origin}/oauth2/revoke`,
  scopes_supported: [...new Set(config.clients.flatMap(({ scopes }) => scopes))],
  subject_types_supported: ['public'],
  token_endpoint: `${origin}/oauth2/token`,
  token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'none'],
  code_challenge_methods_supported: ['S256'],
  userinfo_endpoint: `${origin}/oauth2/userInfo`,
});
