import { randomUUID } from 'node:crypto';
import type { BrowserSession, Services } from '../Services.ts';
import { type AuthorizeRequest, backTo } from './AuthorizeRequest.ts';

/** Cognito's codes hold for five minutes. */
const codeSeconds = 300;
/** A redeemed code is remembered for longer than its access tokens live, to notice a replay. */
const rememberSeconds = 86_400;

/** The URL that takes a signed-in browser back to the application, with a code. */
export function grantCode(
  { codes, now }: Services,
  request: AuthorizeRequest,
  { sub, authTime }: BrowserSession,
): string {
  const code = codes.put(
    {
      sub,
      clientId: request.client.id,
      redirectUri: request.redirectUri,
      scopes: request.scopes,
      codeChallenge: request.codeChallenge,
      nonce: request.nonce,
      authTime,
      familyId: randomUUID(),
      expiresAt: new Date(now().getTime() + codeSeconds * 1_000),
      isRedeemed: false,
    },
    rememberSeconds,
  );
  return backTo(request.redirectUri, { code, state: request.state });
}
