/** Error codes of RFC 6749, RFC 7009 and OpenID Connect Core, as Cognito answers them. */
export type OAuthErrorCode =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'unsupported_token_type';

/** A refusal of the token or revocation endpoint: JSON with status 400. */
export class OAuthError extends Error {
  override readonly name = 'OAuthError';
  readonly code: OAuthErrorCode;

  constructor(code: OAuthErrorCode) {
    super(code);
    this.code = code;
  }
}

/** A request that cannot be trusted to say where to go back to: shown on our own error page. */
export class PageError extends Error {
  override readonly name = 'PageError';
  readonly clientId: string | undefined;

  /** @param code such as `redirect_mismatch` */
  constructor(code: string, clientId?: string) {
    super(code);
    this.clientId = clientId;
  }
}

/** A refusal that goes back to the application, at its registered redirect URI. */
export class RedirectError extends Error {
  override readonly name = 'RedirectError';
  readonly location: string;

  constructor(location: string) {
    super(location);
    this.location = location;
  }
}
