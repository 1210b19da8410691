import { describe, expect, it, onTestFinished } from 'vitest';
import { SecretKeys } from '../../../functions/shared/aws/SecretKeys.ts';
import { aToken, keysArn, secretsForTests } from './secretsForTests.ts';

const test = secretsForTests();

describe('signing keys', () => {
  it('rotate, and what was signed before stays good until its key is revoked', async () => {
    const client = test.clientOf('READER');
    onTestFinished(() => client.destroy());
    let now = 0;
    const keys = new SecretKeys(client, keysArn, () => now);
    const first = await keys.current();
    const { VersionId } = await test.put('k'.repeat(64));
    await test.put('l'.repeat(64));

    // Another environment, which has seen no key yet.
    const others = new SecretKeys(client, keysArn, () => now);
    expect((await others.current()).id).not.toBe(first.id);
    const found = await others.find(first.id);
    expect(found?.key.equals(first.key)).toBe(true);
    await expect(others.find(VersionId ?? '')).resolves.toBeDefined();
    await expect(others.find(aToken(9))).resolves.toBeUndefined();

    await test.moveStage('REVOKED', { MoveToVersionId: first.id });
    now += 60 * 60 * 1000;
    await expect(others.find(first.id)).resolves.toBeUndefined();
  });
});
