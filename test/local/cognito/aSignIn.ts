import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Mail } from '../../../lib/local/cognito/Mail.ts';
import { PoolFile } from '../../../lib/local/cognito/PoolFile.ts';
import { type SignIn, startSignIn } from '../../../lib/local/cognito/startSignIn.ts';
import { newKeys } from '../../../lib/local/cognito/tokens.ts';
import { userPoolOf } from '../../../lib/local/cognito/userPoolOf.ts';
import { poolId, poolTemplate } from './poolTemplate.ts';

export const temporary = 'Temp-Passw0rd!';
export const chosen = 'Otoño-en-2026';

type Answer = { readonly status: number; readonly body: Record<string, unknown> };

/** A running user pool with a clock that can be turned, stopped at the end of the test. */
export type TestSignIn = SignIn & {
  readonly directory: string;
  readonly mails: Mail[];
  readonly faults: unknown[];
  readonly clock: { pass: (seconds: number) => void };
  /** Calls the user pool API on the pool. */
  readonly ask: (operation: string, input?: Record<string, unknown>) => Promise<Answer>;
  /** Somebody with a verified address: invited, or with a password of their own. */
  readonly addUser: (email: string, password?: { permanent: string }) => Promise<string>;
};

/** A directory that is removed when the test is over. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'sign-in-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** Made once for all: two RSA keys take longer than most tests. */
const keys = newKeys();

async function aFreshDirectory(): Promise<string> {
  const directory = temporaryDirectory();
  new PoolFile(directory).write({ keys: await keys, users: [], families: [] });
  return directory;
}

type Options = {
  /** With the state of an earlier one. */
  readonly directory?: string;
  /** Settings of the client to replace. */
  readonly client?: Readonly<Record<string, unknown>>;
};

/** A running user pool whose clock stands still, unless a test turns it. */
export async function aSignIn(options: Options = {}): Promise<TestSignIn> {
  const directory = options.directory ?? (await aFreshDirectory());
  const mails: Mail[] = [];
  const faults: unknown[] = [];
  let time = Date.now();
  const signIn = await startSignIn({
    pool: userPoolOf(poolTemplate(options)),
    directory,
    port: 0,
    onMail: (mail) => void mails.push(mail),
    now: () => new Date(time),
    onFault: (fault) => faults.push(fault),
  });
  onTestFinished(signIn.stop);
  const ask = async (operation: string, input: Record<string, unknown> = {}) =>
    (await signIn.call(operation, { UserPoolId: poolId, ...input })) as Answer;
  const addUser = async (email: string, password?: { permanent: string }) => {
    const { body } = await ask('AdminCreateUser', {
      Username: email,
      TemporaryPassword: temporary,
      MessageAction: 'SUPPRESS',
      UserAttributes: [
        { Name: 'email', Value: email },
        { Name: 'email_verified', Value: 'true' },
      ],
    });
    const { Username } = body.User as { Username: string };
    if (password) {
      await ask('AdminSetUserPassword', {
        Username,
        Password: password.permanent,
        Permanent: true,
      });
    }
    return Username;
  };
  const clock = {
    pass: (seconds: number) => {
      time += seconds * 1_000;
    },
  };
  return { ...signIn, directory, mails, faults, clock, ask, addUser };
}
