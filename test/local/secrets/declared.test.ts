import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { secretsEngine } from '../../../lib/local/secrets.ts';
import { readTemplate } from '../../../lib/local/template.ts';
import { writeAssembly } from '../../support/assembly.ts';
import { templateOf } from '../../support/template.ts';
import {
  aSecret,
  keysArn,
  otherArn,
  prefix,
  secretsForTests,
  template,
} from './secretsForTests.ts';

const test = secretsForTests();

describe('a secret of the template', () => {
  it('is generated as the template says', async () => {
    await expect(test.get(keysArn)).resolves.toMatchObject({
      ARN: keysArn,
      Name: 'dev-preview-keys',
      SecretString: expect.stringMatching(/^[a-zA-Z0-9]{64}$/),
      VersionId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      VersionStages: ['AWSCURRENT'],
      CreatedDate: test.time,
    });
    await expect(test.get(otherArn)).resolves.toMatchObject({ SecretString: 'swordfish' });
  });

  it.each(['dev-preview-keys', keysArn, `${prefix}:dev-preview-keys`])(
    'is found by %s',
    async (id) => {
      await expect(test.get(id)).resolves.toMatchObject({ ARN: keysArn });
    },
  );

  it('stays the same when the local cloud starts again', async () => {
    const before = await test.get(keysArn);
    await test.restart();
    const { $metadata: _, ...after } = await test.get(keysArn);
    expect(before).toMatchObject(after);
  });

  it('is in a file that only its owner may read', async () => {
    await test.put('x'.repeat(43));
    expect(readdirSync(test.directory)).toEqual(['secrets.json']);
    const file = join(test.directory, 'secrets.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toContain('swordfish');
  });

  it('is not made anew over a file that cannot be read', () => {
    writeFileSync(join(test.directory, 'secrets.json'), '{');
    expect(() =>
      secretsEngine({ template, directory: test.directory, now: () => test.time }),
    ).toThrow('secrets.json cannot be read; start with --reset');
  });

  it.each([
    ['KmsKey', { SecretString: 'a', ReplicaRegions: [] }, 'cannot run ReplicaRegions'],
    ['Empty', {}, 'a secret has either a SecretString or a GenerateSecretString'],
  ])('is refused when it asks for what only AWS has: %s', (id, properties, message) => {
    const odd = templateOf(aSecret(id, keysArn, properties));
    expect(() =>
      secretsEngine({ template: odd, directory: test.directory, now: () => test.time }),
    ).toThrow(message);
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
