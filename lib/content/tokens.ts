/** Access tokens for the API. */
export type Tokens = {
  /** A token, the same until it is renewed. */
  readonly current: () => Promise<string>;
  /** Another token, because this one was refused; undefined where there is none to be had. */
  readonly renew: (refused: string) => Promise<string | undefined>;
};

/** A token that somebody got elsewhere: when it has run out there is no other. */
export const givenToken = (token: string): Tokens => ({
  current: async () => token,
  renew: async () => undefined,
});

/** Tokens of somebody who can sign in again each time that the last one has run out. */
export function renewedTokens(signIn: () => Promise<string>): Tokens {
  let token: Promise<string> | undefined;
  const current = (): Promise<string> => {
    token ??= signIn().catch((error: unknown) => {
      token = undefined;
      throw error;
    });
    return token;
  };
  return {
    current,
    // Requests run side by side: whoever is refused first signs in for all.
    renew: async (refused) => {
      if ((await current()) === refused) token = undefined;
      return current();
    },
  };
}
