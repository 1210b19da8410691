import type { Endpoints } from './Endpoints.ts';
import { signInAs } from './signInAs.ts';

/** An access token of the first active sample account of each role, by role. */
export async function tokensOf(endpoints: Endpoints): Promise<Record<string, string>> {
  const tokens: Record<string, string> = {};
  for (const account of endpoints.accounts.filter(({ status }) => status === 'active')) {
    tokens[account.role] ??= (await signInAs(endpoints, account)).accessToken;
  }
  return tokens;
}
