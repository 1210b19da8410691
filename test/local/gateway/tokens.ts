import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { listen } from '../../../lib/local/listen.ts';
import { audience } from './httpApi.ts';

/** An issuer of tokens with a JWKS endpoint, and a stranger's key that carries the same name. */
export async function tokenIssuer(now: () => Date) {
  const [known, stranger] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const jwks = JSON.stringify({
    keys: [{ ...(await exportJWK(known.publicKey)), kid: 'key-1', alg: 'RS256', use: 'sig' }],
  });
  let fetches = 0;
  const server = createServer((_, response) => {
    fetches += 1;
    response.end(jwks);
  });
  const issuer = `http://127.0.0.1:${await listen(server, 0)}/pool`;
  const seconds = () => Math.floor(now().getTime() / 1000);

  type Wishes = {
    claims?: Record<string, unknown>;
    header?: Record<string, unknown>;
    isForged?: boolean;
  };
  return {
    issuer,
    jwksUrl: new URL(`${issuer}/.well-known/jwks.json`),
    seconds,
    fetches: () => fetches,
    /** An access token as Cognito issues it, with claims and header changed. */
    sign: ({ claims = {}, header = {}, isForged = false }: Wishes = {}) =>
      new SignJWT({
        sub: 'editor-1',
        iss: issuer,
        client_id: audience,
        token_use: 'access',
        scope: 'openid reviews/write',
        iat: seconds() - 10,
        exp: seconds() + 900,
        ...claims,
      })
        .setProtectedHeader({ alg: 'RS256', kid: 'key-1', ...header })
        .sign(isForged ? stranger.privateKey : known.privateKey),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
