import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';
import { afterEach, beforeEach } from 'vitest';
import { type AwsEdge, type Caller, startAwsEdge } from '../../../lib/local/awsEdge.ts';
import { secretsEngine } from '../../../lib/local/secrets.ts';
import { aPolicy, aResource, aRole, roleArn, templateOf } from '../../support/template.ts';

export const prefix = 'arn:aws:secretsmanager:sa-east-1:000000000000:secret';
export const keysArn = `${prefix}:dev-preview-keys-Ab12Cd`;
export const otherArn = `${prefix}:dev-other-Ef34Gh`;
export const aSecret = (logicalId: string, arn: string, properties: object) =>
  aResource('AWS::SecretsManager::Secret', logicalId, { ...properties }, { physicalId: arn, arn });

export const template = templateOf(
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

/** A token that is long enough to be a version's id. */
export const aToken = (number: number) => `version-${String(number).padStart(32, '0')}`;

/** The AWS endpoint with the secrets of the template, new for each test of a file. */
export function secretsForTests() {
  let edge: AwsEdge;
  const clientOf = (accessKeyId: string, region = 'sa-east-1') =>
    new SecretsManagerClient({
      endpoint: edge.url,
      region,
      maxAttempts: 1,
      credentials: { accessKeyId, secretAccessKey: 'the secret of nobody' },
    });
  const state = {
    time: new Date(),
    directory: '',
    notices: [] as string[],
    clientOf,
    get: (SecretId: string, version: object = {}, key = 'OPERATOR', region?: string) =>
      clientOf(key, region).send(new GetSecretValueCommand({ SecretId, ...version })),
    put: (value: string, more: object = {}) =>
      clientOf('OPERATOR').send(
        new PutSecretValueCommand({ SecretId: keysArn, SecretString: value, ...more }),
      ),
    moveStage: (VersionStage: string, move: object) =>
      clientOf('OPERATOR').send(
        new UpdateSecretVersionStageCommand({ SecretId: keysArn, VersionStage, ...move }),
      ),
    /** Starts on what an earlier one left. */
    restart: async () => {
      await edge.stop();
      await start();
    },
  };
  const start = async (): Promise<void> => {
    const { directory } = state;
    edge = await startAwsEdge({
      port: 0,
      template,
      callers,
      engines: { secretsmanager: secretsEngine({ template, directory, now: () => state.time }) },
      log: (line) => state.notices.push(line),
    });
  };
  beforeEach(async () => {
    state.time = new Date('2026-03-01T12:00:00.500Z');
    state.directory = mkdtempSync(join(tmpdir(), 'secrets-'));
    state.notices = [];
    await start();
  });
  afterEach(async () => {
    await edge.stop();
    rmSync(state.directory, { recursive: true });
  });
  return state;
}
