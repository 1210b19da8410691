import { ListSecretsCommand, PutSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { describe, expect, it } from 'vitest';
import { aToken, keysArn, otherArn, prefix, secretsForTests } from './secretsForTests.ts';

const test = secretsForTests();

describe('what is not there', () => {
  const cannotFind = "Secrets Manager can't find the specified secret";
  it.each([
    ['a secret', 'dev-nothing', {}, `${cannotFind}.`],
    ['a label', keysArn, { VersionStage: 'AWSPREVIOUS' }, `${cannotFind} value for staging label`],
    [
      'a version',
      keysArn,
      { VersionId: aToken(9) },
      `${cannotFind} value for VersionId: ${aToken(9)}`,
    ],
  ])('is named: %s', async (_what, id, version, message) => {
    await expect(test.get(id, version)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: expect.stringContaining(message),
    });
  });

  it('is a secret of another region', async () => {
    await expect(test.get('dev-preview-keys', {}, 'OPERATOR', 'us-east-1')).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });

  it('is a version that does not have the label', async () => {
    const { VersionId } = await test.get(keysArn);
    await expect(
      test.get(keysArn, { VersionId, VersionStage: 'AWSPREVIOUS' }),
    ).rejects.toMatchObject({
      name: 'InvalidRequestException',
    });
  });

  it('is a version id that none can have', async () => {
    await expect(test.get(keysArn, { VersionId: 'short' })).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringContaining('VersionId'),
    });
  });

  it('is an operation', async () => {
    await expect(test.clientOf('OPERATOR').send(new ListSecretsCommand({}))).rejects.toThrow(
      'secretsmanager has no ListSecrets; it knows GetSecretValue',
    );
  });
});

describe('a role', () => {
  it.each([keysArn, 'dev-preview-keys'])('reads the secret that it may read, by %s', async (id) => {
    await expect(test.get(id, {}, 'READER')).resolves.toMatchObject({ ARN: keysArn });
  });

  it.each([
    ['another secret', () => test.get(otherArn, {}, 'READER'), 'GetSecretValue', otherArn],
    ['an unknown one', () => test.get('dev-x', {}, 'READER'), 'GetSecretValue', `${prefix}:dev-x`],
    [
      'a change',
      () =>
        test
          .clientOf('READER')
          .send(new PutSecretValueCommand({ SecretId: keysArn, SecretString: 'mine' })),
      'PutSecretValue',
      keysArn,
    ],
  ])('is refused %s', async (_what, call, action, arn) => {
    await expect(call()).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining(`secretsmanager:${action} on resource: ${arn} `),
    });
    expect(test.notices).toHaveLength(1);
  });
});
