import type { Endpoints } from '../local/Endpoints.ts';
import { signInAs } from '../local/signInAs.ts';
import type { Tokens } from './ContentApi.ts';

/** A token that somebody got elsewhere: when it has run out there is no other. */
export const givenToken = (token: string): Tokens => ({
  current: async () => token,
  renew: async () => undefined,
});

/** Signs in at the backend on this machine, and again each time that the token has run out. */
export function localTokens(
  endpoints: Endpoints,
  account: { readonly email: string; readonly password: string },
): Tokens {
  const signIn = async (): Promise<string> => (await signInAs(endpoints, account)).accessToken;
  let token: Promise<string> | undefined;
  return {
    current: () => {
      token ??= signIn();
      return token;
    },
    // Requests run side by side: whoever is refused first signs in for all.
    renew: async (refused) => {
      if ((await token) === refused) token = signIn();
      return token;
    },
  };
}
