import { spawn } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startSignIn } from '../../../lib/local/cognito/startSignIn.ts';
import { userPoolOf } from '../../../lib/local/cognito/userPoolOf.ts';
import { aSignIn, chosen, temporaryDirectory } from './aSignIn.ts';
import { callbackUrl, poolTemplate } from './poolTemplate.ts';
import { codeIn, exchangeCode, refreshTokens, Visitor } from './Visitor.ts';

const email = 'ana@example.com';

describe('the state of the pool', () => {
  it('outlives a restart: people, groups, passwords, tokens and keys', async () => {
    const before = await aSignIn();
    const sub = await before.addUser(email, { permanent: chosen });
    await before.ask('AdminAddUserToGroup', { Username: email, GroupName: 'editors' });
    const page = await new Visitor(before.origin).signIn(email, chosen);
    const { body } = await exchangeCode(before.origin, codeIn(page));
    await before.stop();

    const after = await aSignIn({ directory: before.directory });
    expect(after.publicKeys).toEqual(before.publicKeys);
    expect(await after.ask('AdminListGroupsForUser', { Username: sub })).toMatchObject({
      body: { Groups: [{ GroupName: 'editors' }] },
    });
    expect((await new Visitor(after.origin).signIn(email, chosen)).location).toMatch(callbackUrl);
    expect((await refreshTokens(after.origin, body.refresh_token)).status).toBe(200);
    await after.ask('AdminUserGlobalSignOut', { Username: sub });
    await after.stop();

    const last = await aSignIn({ directory: before.directory });
    expect((await refreshTokens(last.origin, body.refresh_token)).status).toBe(400);
  });

  it('holds neither passwords, codes nor refresh tokens, and is for its owner only', async () => {
    const signIn = await aSignIn();
    await signIn.addUser(email, { permanent: chosen });
    const page = await new Visitor(signIn.origin).signIn(email, chosen);
    const { body } = await exchangeCode(signIn.origin, codeIn(page));
    await signIn.ask('AdminResetUserPassword', { Username: email });
    const file = join(signIn.directory, 'pool.json');
    const state = readFileSync(file, 'utf8');
    const code = /\d{6}$/.exec(signIn.mails[0]?.text ?? '')?.[0] ?? 'no mail';
    expect(state).toContain(email);
    for (const secret of [chosen, body.refresh_token, codeIn(page), `"${code}"`]) {
      expect(state).not.toContain(secret);
    }
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('keeps every acknowledged user when the process is killed in between', async () => {
    const directory = temporaryDirectory();
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, 'invitationStorm.ts'), directory],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    onTestFinished(() => void child.kill('SIGKILL'));
    const acknowledged: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      acknowledged.push(line);
      if (acknowledged.length === 6) child.kill('SIGKILL');
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(6);
    const { ask } = await aSignIn({ directory });
    for (const Username of acknowledged) {
      expect(await ask('AdminGetUser', { Username })).toMatchObject({
        status: 200,
        body: { UserStatus: 'FORCE_CHANGE_PASSWORD' },
      });
    }
  });

  it('is named when it cannot be read', async () => {
    const directory = temporaryDirectory();
    writeFileSync(join(directory, 'pool.json'), '{"users": 1}');
    await expect(aSignIn({ directory })).rejects.toThrow(
      `${join(directory, 'pool.json')} cannot be read; start with --reset to make it anew`,
    );
  });
});

describe('starting', () => {
  it('names a port that is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(
      startSignIn({
        pool: userPoolOf(poolTemplate()),
        directory: temporaryDirectory(),
        port,
        onMail: () => {},
        now: () => new Date(),
      }),
    ).rejects.toThrow(`port ${port}, wanted for sign-in, is taken by another program`);
  });
});
