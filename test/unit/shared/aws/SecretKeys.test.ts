import {
  type GetSecretValueCommand,
  ResourceNotFoundException,
} from '@aws-sdk/client-secrets-manager';
import { beforeEach, describe, expect, it } from 'vitest';
import { SecretKeys } from '../../../../functions/shared/aws/SecretKeys.ts';

const minute = 60_000;
const hour = 60 * minute;

/** A secret whose versions a test puts there, and the calls that ask for them. */
function aSecret() {
  const versions = new Map<string, { text: string; stages: string[] }>();
  const asked: (string | undefined)[] = [];
  let isDown = false;
  return {
    asked,
    put: (id: string, text = `${id} `.padEnd(64, 'x')) => {
      for (const version of versions.values()) {
        version.stages = version.stages.filter((stage) => stage !== 'AWSCURRENT');
      }
      versions.set(id, { text, stages: ['AWSCURRENT'] });
    },
    revoke: (id: string) => versions.get(id)?.stages.push('REVOKED-2026-03-01'),
    remove: (id: string) => versions.delete(id),
    setDown: (down: boolean) => {
      isDown = down;
    },
    send: async ({ input }: GetSecretValueCommand) => {
      asked.push(input.VersionId ?? input.VersionStage);
      if (isDown) throw new Error('Secrets Manager is down');
      if (input.SecretId !== 'dev-preview-keys') throw new Error(`no secret ${input.SecretId}`);
      const found = [...versions].find(
        ([id, { stages }]) => id === input.VersionId || stages.includes(input.VersionStage ?? ''),
      );
      if (!found) throw new ResourceNotFoundException({ message: 'no version', $metadata: {} });
      const [VersionId, { text, stages }] = found;
      return { VersionId, SecretString: text, VersionStages: stages };
    },
  };
}

let time: number;
let secret: ReturnType<typeof aSecret>;
let keys: SecretKeys;
beforeEach(() => {
  time = Date.parse('2026-03-01T12:00:00Z');
  secret = aSecret();
  secret.put('one');
  keys = new SecretKeys(secret as never, 'dev-preview-keys', () => time);
});

const exported = async (id: string) => (await keys.find(id))?.key.export().toString();

describe('the current key', () => {
  it('is the current version, under its id', async () => {
    const { id, key } = await keys.current();
    expect([id, key.export().toString()]).toEqual(['one', 'one '.padEnd(64, 'x')]);
  });

  it('is asked for once in five minutes, however many need it at once', async () => {
    await Promise.all([keys.current(), keys.current()]);
    time += 5 * minute - 1;
    secret.put('two');
    await expect(keys.current()).resolves.toMatchObject({ id: 'one' });
    expect(secret.asked).toEqual(['AWSCURRENT']);
    time += 1;
    await expect(keys.current()).resolves.toMatchObject({ id: 'two' });
    expect(secret.asked).toEqual(['AWSCURRENT', 'AWSCURRENT']);
  });

  it('is asked for again after a failure', async () => {
    secret.setDown(true);
    await expect(keys.current()).rejects.toThrow('is down');
    secret.setDown(false);
    await expect(keys.current()).resolves.toMatchObject({ id: 'one' });
  });

  it('is none when anybody could guess it', async () => {
    secret.put('two', 'x'.repeat(42));
    await expect(keys.current()).rejects.toThrow('the version two of dev-preview-keys is no key');
  });

  it('is none when it is revoked', async () => {
    secret.revoke('one');
    await expect(keys.current()).rejects.toThrow('is revoked: put a new one');
  });

  it('is never written out', async () => {
    expect(JSON.stringify(await keys.current())).toBe('{"id":"one","key":{}}');
  });
});

describe('an earlier key', () => {
  it('is still found when another one is current', async () => {
    secret.put('two');
    await keys.current();
    await expect(exported('one')).resolves.toMatch(/^one /);
    await expect(exported('two')).resolves.toMatch(/^two /);
    // The current one was known already.
    expect(secret.asked).toEqual(['AWSCURRENT', 'one']);
  });

  it('is asked for once an hour', async () => {
    await keys.find('one');
    time += hour - 1;
    await keys.find('one');
    expect(secret.asked).toEqual(['one']);
    time += 1;
    await keys.find('one');
    expect(secret.asked).toEqual(['one', 'one']);
  });

  it.each([
    ['revoked', () => secret.revoke('one')],
    ['gone', () => secret.remove('one')],
  ])('is not good any more when it is %s', async (_what, change) => {
    await expect(keys.find('one')).resolves.toBeDefined();
    change();
    time += hour;
    await expect(keys.find('one')).resolves.toBeUndefined();
  });

  it('is not called unknown when nobody can say', async () => {
    secret.setDown(true);
    await expect(keys.find('one')).rejects.toThrow('is down');
  });
});

describe('ids that somebody makes up', () => {
  const guess = async (count: number) => {
    for (let guessed = 0; guessed < count; guessed += 1) {
      await expect(keys.find(`guess-${guessed}`)).resolves.toBeUndefined();
    }
  };

  it('are looked up twenty times a minute and no more', async () => {
    await guess(30);
    expect(secret.asked.filter((id) => id !== 'AWSCURRENT')).toHaveLength(20);
    time += minute;
    await guess(30);
    expect(secret.asked.filter((id) => id !== 'AWSCURRENT')).toHaveLength(40);
    expect(secret.asked).toHaveLength(40 + 1);
  });

  it('count too when they are of a revoked key', async () => {
    secret.revoke('one');
    secret.put('two');
    for (let asked = 0; asked < 30; asked += 1) await keys.find('one');
    expect(secret.asked).toHaveLength(20 + 1);
  });

  it('do not keep out the current key, though nobody asked for it before', async () => {
    secret.put('two');
    await guess(30);
    await expect(exported('two')).resolves.toMatch(/^two /);
    await expect(keys.find('one')).resolves.toBeUndefined();
  });

  it('do not keep out whom we know', async () => {
    await keys.find('one');
    await guess(30);
    await expect(keys.find('one')).resolves.toBeDefined();
    time += hour;
    await guess(30);
    await expect(keys.find('one')).resolves.toBeDefined();
  });
});
