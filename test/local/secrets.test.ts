import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GetSecretValueCommand,
  ListSecretsCommand,
  ListSecretVersionIdsCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { SecretKeys } from '../../functions/shared/aws/SecretKeys.ts';
import { type AwsEdge, type Caller, startAwsEdge } from '../../lib/local/awsEdge.ts';
import { secretsEngine } from '../../lib/local/secrets.ts';
import { readTemplate } from '../../lib/local/template.ts';
import { writeAssembly } from '../support/assembly.ts';
import { aPolicy, aResource, aRole, roleArn, templateOf } from '../support/template.ts';

const prefix = 'arn:aws:secretsmanager:sa-east-1:000000000000:secret';
const keysArn = `${prefix}:dev-preview-keys-Ab12Cd`;
const otherArn = `${prefix}:dev-other-Ef34Gh`;
const aSecret = (logicalId: string, arn: string, properties: object) =>
  aResource('AWS::SecretsManager::Secret', logicalId, { ...properties }, { physicalId: arn, arn });

const template = templateOf(
  aSecret('Keys', keysArn, {
    Name: 'dev-preview-keys',
    GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true },
  }),
  aSecret('Other', otherArn, { SecretString: 'swordfish' }),
  aRole('reader'),
  aPolicy('reader', { Action: 'secretsmanager:GetSecretValue', Resource: keysArn }),
);
const callers = new Map<string, Caller>([
  ['READER', { roleArn: roleArn('reader'), functionName: 'manageReviews' }],
  ['OPERATOR', 'operator'],
]);

let time: Date;
let directory: string;
let edge: AwsEdge;
const logged: string[] = [];

/** Starts the edge on what an earlier one may have left. */
async function start(): Promise<void> {
  edge = await startAwsEdge({
    port: 0,
    template,
    callers,
    engines: { secretsmanager: secretsEngine({ template, directory, now: () => time }) },
    log: (line) => logged.push(line),
  });
}
beforeEach(async () => {
  time = new Date('2026-03-01T12:00:00.500Z');
  directory = mkdtempSync(join(tmpdir(), 'secrets-'));
  logged.length = 0;
  await start();
});
afterEach(async () => {
  await edge.stop();
  rmSync(directory, { recursive: true });
});

const clientOf = (accessKeyId: string, region = 'sa-east-1') =>
  new SecretsManagerClient({
    endpoint: edge.url,
    region,
    maxAttempts: 1,
    credentials: { accessKeyId, secretAccessKey: 'the secret of nobody' },
  });
const get = (SecretId: string, version: object = {}, key = 'OPERATOR', region?: string) =>
  clientOf(key, region).send(new GetSecretValueCommand({ SecretId, ...version }));
const put = (value: string, more: object = {}, SecretId = keysArn) =>
  clientOf('OPERATOR').send(new PutSecretValueCommand({ SecretId, SecretString: value, ...more }));
const moveStage = (VersionStage: string, move: object) =>
  clientOf('OPERATOR').send(
    new UpdateSecretVersionStageCommand({ SecretId: keysArn, VersionStage, ...move }),
  );
const aToken = (number: number) => `version-${String(number).padStart(32, '0')}`;

describe('a secret of the template', () => {
  it('is generated as the template says', async () => {
    await expect(get(keysArn)).resolves.toMatchObject({
      ARN: keysArn,
      Name: 'dev-preview-keys',
      SecretString: expect.stringMatching(/^[a-zA-Z0-9]{64}$/),
      VersionId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      VersionStages: ['AWSCURRENT'],
      CreatedDate: time,
    });
    await expect(get(otherArn)).resolves.toMatchObject({ SecretString: 'swordfish' });
  });

  it.each(['dev-preview-keys', keysArn, `${prefix}:dev-preview-keys`])(
    'is found by %s',
    async (id) => {
      await expect(get(id)).resolves.toMatchObject({ ARN: keysArn });
    },
  );

  it('stays the same when the local cloud starts again', async () => {
    const before = await get(keysArn);
    await edge.stop();
    await start();
    const { $metadata: _, ...after } = await get(keysArn);
    expect(before).toMatchObject(after);
  });

  it('is in a file that only its owner may read', async () => {
    await put('x'.repeat(43));
    expect(readdirSync(directory)).toEqual(['secrets.json']);
    const file = join(directory, 'secrets.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toContain('swordfish');
  });

  it('is not made anew over a file that cannot be read', () => {
    writeFileSync(join(directory, 'secrets.json'), '{');
    expect(() => secretsEngine({ template, directory, now: () => time })).toThrow(
      'secrets.json cannot be read; start with --reset',
    );
  });

  it.each([
    ['KmsKey', { SecretString: 'a', ReplicaRegions: [] }, 'cannot run ReplicaRegions'],
    ['Empty', {}, 'a secret has either a SecretString or a GenerateSecretString'],
  ])('is refused when it asks for what only AWS has: %s', (id, properties, message) => {
    const odd = templateOf(aSecret(id, keysArn, properties));
    expect(() => secretsEngine({ template: odd, directory, now: () => time })).toThrow(message);
  });

  it('has the ARN that CloudFormation gives it', () => {
    const Secret = {
      Type: 'AWS::SecretsManager::Secret',
      Properties: { Name: 'dev-preview-keys' },
    };
    const Fn = { Type: 'AWS::Lambda::Permission', Properties: { keys: { Ref: 'Secret' } } };
    const read = readTemplate(writeAssembly({ Data: { Resources: { Secret, Fn } } }), 'dev');
    const [secret, fn] = read.resources;
    expect(secret?.arn).toMatch(new RegExp(`^${prefix}:dev-preview-keys-[a-zA-Z0-9]{6}$`));
    expect(fn?.properties.keys).toBe(secret?.arn);
  });
});

describe('a new value', () => {
  it('is the current one, and the one before stays', async () => {
    const first = await get(keysArn);
    time = new Date('2026-03-02T12:00:00Z');
    const { VersionId, VersionStages } = await put('second');
    expect(VersionStages).toEqual(['AWSCURRENT']);
    await expect(get(keysArn)).resolves.toMatchObject({
      SecretString: 'second',
      VersionId,
      CreatedDate: time,
    });
    for (const version of [{ VersionStage: 'AWSPREVIOUS' }, { VersionId: first.VersionId }]) {
      await expect(get(keysArn, version)).resolves.toMatchObject({
        SecretString: first.SecretString,
        VersionStages: ['AWSPREVIOUS'],
      });
    }
  });

  it('leaves every earlier one to be found by its id', async () => {
    const first = await get(keysArn);
    await put('second');
    await put('third');
    await expect(get(keysArn, { VersionId: first.VersionId })).resolves.toMatchObject({
      SecretString: first.SecretString,
      VersionStages: [],
    });
    const list = (more: object) =>
      clientOf('OPERATOR').send(new ListSecretVersionIdsCommand({ SecretId: keysArn, ...more }));
    await expect(list({})).resolves.toMatchObject({
      Versions: [{ VersionStages: ['AWSPREVIOUS'] }, { VersionStages: ['AWSCURRENT'] }],
    });
    expect((await list({ IncludeDeprecated: true })).Versions).toHaveLength(3);
  });

  it('is put once under one token', async () => {
    const ClientRequestToken = aToken(1);
    await put('second', { ClientRequestToken });
    await put('third');
    await expect(put('second', { ClientRequestToken })).resolves.toMatchObject({
      VersionId: ClientRequestToken,
      VersionStages: ['AWSPREVIOUS'],
    });
    await expect(get(keysArn)).resolves.toMatchObject({ SecretString: 'third' });
    await expect(put('fourth', { ClientRequestToken })).rejects.toMatchObject({
      name: 'ResourceExistsException',
    });
  });

  it('may wait under another label', async () => {
    const { VersionId } = await put('second', { VersionStages: ['AWSPENDING'] });
    expect((await get(keysArn)).SecretString).not.toBe('second');
    await expect(get(keysArn, { VersionStage: 'AWSPENDING' })).resolves.toMatchObject({
      VersionId,
    });
  });
});

describe('a label', () => {
  it('moves with AWSPREVIOUS behind AWSCURRENT', async () => {
    const first = await get(keysArn);
    const { VersionId } = await put('second');
    await moveStage('AWSCURRENT', {
      MoveToVersionId: first.VersionId,
      RemoveFromVersionId: VersionId,
    });
    await expect(get(keysArn)).resolves.toMatchObject({ VersionId: first.VersionId });
    await expect(get(keysArn, { VersionStage: 'AWSPREVIOUS' })).resolves.toMatchObject({
      VersionId,
    });
  });

  it('of ones own comes and goes', async () => {
    const { VersionId } = await get(keysArn);
    await moveStage('REVOKED', { MoveToVersionId: VersionId });
    expect((await get(keysArn)).VersionStages).toEqual(['AWSCURRENT', 'REVOKED']);
    await moveStage('REVOKED', { RemoveFromVersionId: VersionId });
    expect((await get(keysArn)).VersionStages).toEqual(['AWSCURRENT']);
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
    await put('second', { ClientRequestToken: aToken(1), VersionStages: ['AWSPENDING'] });
    const { VersionId = '' } = await get(keysArn);
    await expect(moveStage('AWSCURRENT', move(VersionId))).rejects.toMatchObject({
      name,
      message: expect.stringContaining(message),
    });
  });
});

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
    await expect(get(id, version)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: expect.stringContaining(message),
    });
  });

  it('is a secret of another region', async () => {
    await expect(get('dev-preview-keys', {}, 'OPERATOR', 'us-east-1')).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });

  it('is a version that does not have the label', async () => {
    const { VersionId } = await get(keysArn);
    await expect(get(keysArn, { VersionId, VersionStage: 'AWSPREVIOUS' })).rejects.toMatchObject({
      name: 'InvalidRequestException',
    });
  });

  it('is a version id that none can have', async () => {
    await expect(get(keysArn, { VersionId: 'short' })).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringContaining('VersionId'),
    });
  });

  it('is an operation', async () => {
    await expect(clientOf('OPERATOR').send(new ListSecretsCommand({}))).rejects.toThrow(
      'secretsmanager has no ListSecrets; it knows GetSecretValue',
    );
  });
});

describe('a role', () => {
  it.each([keysArn, 'dev-preview-keys'])('reads the secret that it may read, by %s', async (id) => {
    await expect(get(id, {}, 'READER')).resolves.toMatchObject({ ARN: keysArn });
  });

  it.each([
    ['another secret', () => get(otherArn, {}, 'READER'), 'GetSecretValue', otherArn],
    ['an unknown one', () => get('dev-x', {}, 'READER'), 'GetSecretValue', `${prefix}:dev-x`],
    [
      'a change',
      () =>
        clientOf('READER').send(
          new PutSecretValueCommand({ SecretId: keysArn, SecretString: 'mine' }),
        ),
      'PutSecretValue',
      keysArn,
    ],
  ])('is refused %s', async (_what, call, action, arn) => {
    await expect(call()).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining(`secretsmanager:${action} on resource: ${arn} `),
    });
    expect(logged).toHaveLength(1);
  });
});

describe('signing keys', () => {
  it('rotate, and what was signed before stays good until its key is revoked', async () => {
    const client = clientOf('READER');
    onTestFinished(() => client.destroy());
    let now = 0;
    const keys = new SecretKeys(client, keysArn, () => now);
    const first = await keys.current();
    const { VersionId } = await put('k'.repeat(64));
    await put('l'.repeat(64));

    // Another environment, which has seen no key yet.
    const others = new SecretKeys(client, keysArn, () => now);
    expect((await others.current()).id).not.toBe(first.id);
    const found = await others.find(first.id);
    expect(found?.key.equals(first.key)).toBe(true);
    await expect(others.find(VersionId ?? '')).resolves.toBeDefined();
    await expect(others.find(aToken(9))).resolves.toBeUndefined();

    await moveStage('REVOKED', { MoveToVersionId: first.id });
    now += 60 * 60 * 1000;
    await expect(others.find(first.id)).resolves.toBeUndefined();
  });
});
