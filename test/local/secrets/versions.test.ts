import { ListSecretVersionIdsCommand } from '@aws-sdk/client-secrets-manager';
import { describe, expect, it } from 'vitest';
import { aToken, keysArn, secretsForTests } from './secretsForTests.ts';

const test = secretsForTests();

describe('a new value', () => {
  it('is the current one, and the one before stays', async () => {
    const first = await test.get(keysArn);
    test.time = new Date('2026-03-02T12:00:00Z');
    const { VersionId, VersionStages } = await test.put('second');
    expect(VersionStages).toEqual(['AWSCURRENT']);
    await expect(test.get(keysArn)).resolves.toMatchObject({
      SecretString: 'second',
      VersionId,
      CreatedDate: test.time,
    });
    for (const version of [{ VersionStage: 'AWSPREVIOUS' }, { VersionId: first.VersionId }]) {
      await expect(test.get(keysArn, version)).resolves.toMatchObject({
        SecretString: first.SecretString,
        VersionStages: ['AWSPREVIOUS'],
      });
    }
  });

  it('leaves every earlier one to be found by its id', async () => {
    const first = await test.get(keysArn);
    await test.put('second');
    await test.put('third');
    await expect(test.get(keysArn, { VersionId: first.VersionId })).resolves.toMatchObject({
      SecretString: first.SecretString,
      VersionStages: [],
    });
    const list = (more: object) =>
      test
        .clientOf('OPERATOR')
        .send(new ListSecretVersionIdsCommand({ SecretId: keysArn, ...more }));
    await expect(list({})).resolves.toMatchObject({
      Versions: [{ VersionStages: ['AWSPREVIOUS'] }, { VersionStages: ['AWSCURRENT'] }],
    });
    expect((await list({ IncludeDeprecated: true })).Versions).toHaveLength(3);
  });

  it('is put once under one token', async () => {
    const ClientRequestToken = aToken(1);
    await test.put('second', { ClientRequestToken });
    await test.put('third');
    await expect(test.put('second', { ClientRequestToken })).resolves.toMatchObject({
      VersionId: ClientRequestToken,
      VersionStages: ['AWSPREVIOUS'],
    });
    await expect(test.get(keysArn)).resolves.toMatchObject({ SecretString: 'third' });
    await expect(test.put('fourth', { ClientRequestToken })).rejects.toMatchObject({
      name: 'ResourceExistsException',
    });
  });

  it('may wait under another label', async () => {
    const { VersionId } = await test.put('second', { VersionStages: ['AWSPENDING'] });
    expect((await test.get(keysArn)).SecretString).not.toBe('second');
    await expect(test.get(keysArn, { VersionStage: 'AWSPENDING' })).resolves.toMatchObject({
      VersionId,
    });
  });
});

describe('a label', () => {
  it('moves with AWSPREVIOUS behind AWSCURRENT', async () => {
    const first = await test.get(keysArn);
    const { VersionId } = await test.put('second');
    await test.moveStage('AWSCURRENT', {
      MoveToVersionId: first.VersionId,
      RemoveFromVersionId: VersionId,
    });
    await expect(test.get(keysArn)).resolves.toMatchObject({ VersionId: first.VersionId });
    await expect(test.get(keysArn, { VersionStage: 'AWSPREVIOUS' })).resolves.toMatchObject({
      VersionId,
    });
  });

  it('of ones own comes and goes', async () => {
    const { VersionId } = await test.get(keysArn);
    await test.moveStage('REVOKED', { MoveToVersionId: VersionId });
    expect((await test.get(keysArn)).VersionStages).toEqual(['AWSCURRENT', 'REVOKED']);
    await test.moveStage('REVOKED', { RemoveFromVersionId: VersionId });
    expect((await test.get(keysArn)).VersionStages).toEqual(['AWSCURRENT']);
  });

  it.each([
    [
      'without a word of who has it',
      () => ({ MoveToVersionId: aToken(1) }),
      'InvalidParameterException',
      'so you must explicitly reference that version in RemoveFromVersionId',
    ],
    [
      'to nobody',
      (current: string) => ({ RemoveFromVersionId: current }),
      'InvalidParameterException',
      "It can't be completely removed",
    ],
    [
      'to a version that does not exist',
      (current: string) => ({ RemoveFromVersionId: current, MoveToVersionId: aToken(9) }),
      'ResourceNotFoundException',
      aToken(9),
    ],
  ])('AWSCURRENT does not move %s', async (_what, move, name, message) => {
    await test.put('second', { ClientRequestToken: aToken(1), VersionStages: ['AWSPENDING'] });
    const { VersionId = '' } = await test.get(keysArn);
    await expect(test.moveStage('AWSCURRENT', move(VersionId))).rejects.toMatchObject({
      name,
      message: expect.stringContaining(message),
    });
  });
});
