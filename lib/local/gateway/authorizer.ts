import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { claimsOf } from './claims.ts';
import type { HttpRoute, JwtAuthorizer } from './HttpApi.ts';

/** Where the tokens of an issuer that the template names come from here. */
export type LocalIssuer = {
  /** Value of the `iss` claim. */
  readonly issuer: string;
  readonly jwksUrl: URL;
};

/** What a JWT authorizer says of a request. */
export type Decision =
  | {
      readonly isAllowed: true;
      readonly claims: Readonly<Record<string, string>>;
      /** Those of the route that the token has; `null` when the route asks for none. */
      readonly scopes: readonly string[] | null;
    }
  | {
      readonly isAllowed: false;
      /** 401: no valid token; 403: it lacks every scope of the route. */
      readonly status: 401 | 403;
      /** Value of the header `www-authenticate`. */
      readonly challenge: string;
    };

type Keys = ReturnType<typeof createRemoteJWKSet>;

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html */
const jwksTimeoutMilliseconds = 1_500;
/** https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html */
const jwksCacheMilliseconds = 2 * 60 * 60 * 1_000;

/**
 * Checks tokens as the JWT authorizer of an HTTP API does: RS256 signature by a key that `kid`
 * names, issuer, audience (`aud`, or `client_id` where there is no `aud`), time, and one of the
 * route's scopes in `scope` or `scp`.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html
 */
export function createAuthorizer(
  issuers: (templateIssuer: string) => LocalIssuer,
  now: () => Date,
): (
  route: HttpRoute,
  authorizer: JwtAuthorizer,
  headers: Readonly<Record<string, string | undefined>>,
) => Promise<Decision> {
  const keys = new Map<string, Keys>();
  const keysOf = ({ jwksUrl }: LocalIssuer): Keys => {
    const known = keys.get(jwksUrl.href);
    if (known) return known;
    const remote = createRemoteJWKSet(jwksUrl, {
      timeoutDuration: jwksTimeoutMilliseconds,
      cacheMaxAge: jwksCacheMilliseconds,
    });
    keys.set(jwksUrl.href, remote);
    return remote;
  };

  return async (route, authorizer, headers) => {
    const token = headers[authorizer.header]?.replace(/^Bearer /, '');
    if (!token) return { isAllowed: false, status: 401, challenge: 'Bearer' };
    const local = issuers(authorizer.issuer);
    let payload: JWTPayload;
    try {
      const currentDate = now();
      ({ payload } = await jwtVerify(
        token,
        (header, input) => {
          if (!header.kid) throw new errors.JWKSNoMatchingKey();
          return keysOf(local)(header, input);
        },
        { issuer: local.issuer, algorithms: ['RS256'], requiredClaims: ['exp'], currentDate },
      ));
      checkAudience(payload, authorizer.audience);
      checkIssuedAt(payload, currentDate);
    } catch (error) {
      return refuse(401, route, 'invalid_token', describe(error, token));
    }
    const scopes = route.scopes.filter((scope) => scopesOf(payload).includes(scope));
    if (route.scopes.length > 0 && scopes.length === 0) {
      const description = 'the token does not have a scope of the route';
      return refuse(403, route, 'insufficient_scope', description);
    }
    return {
      isAllowed: true,
      claims: claimsOf(payload),
      scopes: route.scopes.length > 0 ? scopes : null,
    };
  };
}

/** The form of the header is API Gateway's own: no commas between the attributes. */
const refuse = (
  status: 401 | 403,
  { scopes }: HttpRoute,
  error: string,
  description: string,
): Decision => ({
  isAllowed: false,
  status,
  challenge: `Bearer scope="${scopes.join(' ')}" error="${error}" error_description="${description}"`,
});

const audienceError = 'the token does not have a valid audience';

function checkAudience(payload: JWTPayload, audience: readonly string[]): void {
  const claimed = [payload.aud ?? payload.client_id].flat();
  if (claimed.some((one) => typeof one === 'string' && audience.includes(one))) return;
  throw new errors.JWTClaimValidationFailed(audienceError, payload, 'aud');
}

function checkIssuedAt(payload: JWTPayload, now: Date): void {
  if (payload.iat === undefined || payload.iat * 1000 <= now.getTime()) return;
  throw new errors.JWTClaimValidationFailed('the token is used before issued', payload, 'iat');
}

function scopesOf({ scope, scp }: JWTPayload): readonly unknown[] {
  const claimed = scope ?? scp;
  if (typeof claimed === 'string') return claimed.split(' ');
  return Array.isArray(claimed) ? claimed : [];
}

/**
 * AWS documents the wording for the audience only; the number of segments, the expiry and the keys
 * are as seen in its answers, the others are ours.
 */
function describe(error: unknown, token: string): string {
  if (token.split('.').length !== 3) return 'token contains an invalid number of segments';
  if (error instanceof errors.JWTExpired) return 'the token has expired';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'iss') return 'the token does not have a valid issuer';
    if (error.claim === 'nbf') return 'the token is not valid yet';
    if (error.claim === 'exp') return 'the token does not have a valid expiry';
    return error.message;
  }
  if (error instanceof errors.JWKSNoMatchingKey) return 'the token is signed by an unknown key';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'the signing method is invalid';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'the signature is invalid';
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) {
    return 'the token is malformed';
  }
  return 'JWKS communication error';
}
