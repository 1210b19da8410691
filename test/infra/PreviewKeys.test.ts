import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { expect, it, onTestFinished } from 'vitest';
import { PreviewKeys } from '../../lib/constructs/PreviewKeys.ts';
import { judge } from '../../lib/local/iam/judge.ts';
import { rolesOf } from '../../lib/local/iam.ts';
import { resourcesOf } from '../../lib/local/Resource.ts';
import { secretsEngine } from '../../lib/local/secrets.ts';
import { aFunction, synthesizeStage } from '../support/synthesizeStage.ts';

it('lets a function read the keys, and do nothing else', () => {
  // WHEN
  const template = synthesizeStage((stack) => {
    const keys = new PreviewKeys(stack, 'PreviewKeys', { stage: 'dev', isDisposable: true });
    keys.allowPreviews(aFunction(stack, 'dev-manageReviews'));
  });
  // THEN
  const [secret] = resourcesOf(template, 'AWS::SecretsManager::Secret');
  const [fn] = resourcesOf(template, 'AWS::Lambda::Function');
  expect(fn?.properties.Environment).toEqual({ Variables: { PREVIEW_KEYS: secret?.arn } });
  expect(resourcesOf(template, 'AWS::IAM::Policy').map((each) => each.properties)).toMatchObject([
    {
      PolicyDocument: {
        Statement: [
          { Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: secret?.arn },
        ],
      },
    },
  ]);
});

it.each([
  ['goes with a stage that is disposable', true, 'Delete'],
  ['stays when the stack of another stage is removed', false, 'Retain'],
])('%s', (_what, isDisposable, policy) => {
  // WHEN
  const stack = new Stack(new App(), 'Data', { env: { region: 'sa-east-1' } });
  new PreviewKeys(stack, 'PreviewKeys', { stage: 'prod', isDisposable });
  // THEN
  Template.fromStack(stack).hasResource('AWS::SecretsManager::Secret', {
    DeletionPolicy: policy,
    UpdateReplacePolicy: policy,
    Properties: { Name: 'prod-preview-keys' },
  });
});

it('is a key of 64 letters and digits, which the function may read on this machine', async () => {
  // GIVEN
  const directory = mkdtempSync(join(tmpdir(), 'keys-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const template = synthesizeStage((stack) => {
    const keys = new PreviewKeys(stack, 'PreviewKeys', { stage: 'dev', isDisposable: true });
    keys.allowPreviews(aFunction(stack, 'dev-manageReviews'));
  });
  const engine = secretsEngine({ template, directory, now: () => new Date() });
  const request = {
    region: 'sa-east-1',
    operation: 'GetSecretValue',
    body: Buffer.from('{"SecretId":"dev-preview-keys"}'),
  };
  // WHEN
  const needed = engine.access({ ...request, accountId: '000000000000' });
  const { body } = await engine.handle({ ...request, headers: {} });
  // THEN
  const [role] = rolesOf(template).values();
  expect(needed?.map((access) => judge(role?.statements ?? [], access))).toEqual(['allowed']);
  expect(JSON.parse(String(body)).SecretString).toMatch(/^[a-zA-Z0-9]{64}$/);
});
