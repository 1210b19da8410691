import { object, string } from 'valibot';
import { readEndpoints } from '../local/Endpoints.ts';
import { signInAs } from '../local/signInAs.ts';
import { ContentApi } from './ContentApi.ts';
import { givenToken, renewedTokens, type Tokens } from './tokens.ts';

/** Which API, and who asks. */
export type Target = {
  /** Any API; the one of this machine where absent. */
  readonly url?: string | undefined;
  /** An access token; without one a sample account of this machine signs in. */
  readonly token?: string | undefined;
  /** The sample account. */
  readonly email: string;
  /** State of the backend on this machine. */
  readonly directory: string;
};

export type Connection = {
  readonly api: ContentApi;
  /** `Ana Lima, editor, at http://127.0.0.1:3000`. */
  readonly who: string;
};

const Profile = object({ name: string(), role: string() });

/** @throws Error or Stopped that says what is missing, before any work is begun */
export async function connect(target: Target): Promise<Connection> {
  const { url, tokens } = accessTo(target);
  const api = new ContentApi({ url, tokens });
  const { name, role } = await api.get('/me', Profile);
  return { api, who: `${name}, ${role}, at ${url}` };
}

function accessTo({ url, token, email, directory }: Target): { url: string; tokens: Tokens } {
  if (url !== undefined && token !== undefined) {
    return { url: url.replace(/\/+$/, ''), tokens: givenToken(token) };
  }
  if (url !== undefined) {
    throw new Error('--url needs --token: only the backend on this machine has sample accounts');
  }
  const endpoints = readEndpoints(directory);
  if (token !== undefined) return { url: endpoints.api, tokens: givenToken(token) };
  const account = endpoints.accounts.find((each) => each.email === email);
  if (!account) throw new Error(`--as ${email}: is no sample account of the backend`);
  const signIn = async (): Promise<string> => (await signInAs(endpoints, account)).accessToken;
  return { url: endpoints.api, tokens: renewedTokens(signIn) };
}
