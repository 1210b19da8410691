import { UserManager } from 'oidc-client-ts';
import { config } from './config.ts';

/** Tokens live in the session storage of a tab: another tab, or another day, signs in anew. */
const manager = new UserManager({
  authority: config.issuer,
  client_id: config.clientId,
  redirect_uri: `${location.origin}/callback`,
  scope: config.scope,
  automaticSilentRenew: false,
});

let renewing: Promise<string> | undefined;

/** Calls that need a new token at the same time share it. */
function renewed(): Promise<string> {
  renewing ??= manager
    .signinSilent()
    .then((user) => user?.access_token ?? '')
    .catch(() => '')
    .finally(() => {
      renewing = undefined;
    });
  return renewing;
}

/**
 * The token of editors' calls, a new one when it is old or was refused; empty when nobody is signed
 * in, which ends as `SIGN_IN_REQUIRED`.
 */
export async function accessToken(refused?: string): Promise<string> {
  const user = await manager.getUser();
  if (!user) return '';
  return user.expired || user.access_token === refused ? renewed() : user.access_token;
}

/** Leads to the hosted sign-in page, and from there back to where we are. */
export const signIn = (): Promise<void> =>
  manager.signinRedirect({ state: `${location.pathname}${location.search}` });

/** @returns where the sign-in was asked for. */
export async function finishSignIn(): Promise<string> {
  const user = await manager.signinCallback();
  return typeof user?.state === 'string' ? user.state : '/desk';
}

/** Ends the session here and at the sign-in page. */
export async function signOut(): Promise<void> {
  await manager.removeUser();
  const end = new URL(config.signOut);
  end.searchParams.set('client_id', config.clientId);
  end.searchParams.set('logout_uri', `${location.origin}/`);
  location.assign(end);
}
