import type { TokenSource } from './TokenSource.ts';

/** The token of each request; calls that are refused together ask for one new token. */
export function bearer(source: TokenSource | undefined) {
  let renewing: { readonly refused: string; readonly token: Promise<string> } | undefined;
  return {
    token: async (): Promise<string | undefined> => source?.(),
    /** Another token than the refused one, if there is any. */
    renewed: async (refused: string): Promise<string | undefined> => {
      if (renewing?.refused !== refused) {
        renewing = { refused, token: Promise.resolve(source?.(refused) ?? refused) };
      }
      const token = await renewing.token;
      return token === refused ? undefined : token;
    },
  };
}
