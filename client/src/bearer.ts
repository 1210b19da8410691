import type { TokenSource } from './TokenSource.ts';

/** The token of each request; calls that are refused together ask for one new token. */
export function bearer(source: TokenSource | undefined) {
  let renewing: { readonly refused: string; readonly token: Promise<string> } | undefined;

  /** Another call may have renewed it already. */
  async function renew(refused: string): Promise<string> {
    const current = (await source?.()) ?? refused;
    return current === refused ? ((await source?.(refused)) ?? refused) : current;
  }

  return {
    token: async (): Promise<string | undefined> => source?.(),
    /** Another token than the refused one, if there is any. */
    renewed: async (refused: string): Promise<string | undefined> => {
      if (renewing?.refused !== refused) renewing = { refused, token: renew(refused) };
      const ours = renewing;
      try {
        const token = await ours.token;
        return token === refused ? undefined : token;
      } finally {
        if (renewing === ours) renewing = undefined;
      }
    },
  };
}
