import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { type StageSettings, stages } from '../../lib/stages.ts';

type Template = {
  readonly Resources: Readonly<
    Record<string, { readonly Type: string; readonly DeletionPolicy?: string }>
  >;
};

const templatesOf = (stage: string): readonly [string, Template][] => {
  const directory = join(inject('assembly'), `assembly-${stage}`);
  return readdirSync(directory)
    .filter((file) => file.endsWith('.template.json'))
    .sort()
    .map((file) => {
      // Code has a hash of its own, and changes of code are no changes of the template.
      const text = readFileSync(join(directory, file), 'utf8');
      return [file, JSON.parse(text.replaceAll(/\b[0-9a-f]{64}(?=\.zip)/g, '<code>'))];
    });
};

const keepingTypes = [
  'AWS::DynamoDB::GlobalTable',
  'AWS::Cognito::UserPool',
  'AWS::SecretsManager::Secret',
  'AWS::S3::Bucket',
];

describe.each(Object.entries<StageSettings>(stages))('the templates of %s', (stage, settings) => {
  const resources = templatesOf(stage).flatMap(([, template]) => Object.values(template.Resources));

  it.each(templatesOf(stage))('%s: a change of it is meant', (_file, template) => {
    expect(template).toMatchSnapshot();
  });

  it('need nothing but CloudFormation: no custom resource, no container', () => {
    const types = resources.map(({ Type }) => Type);
    expect(types.length).toBeGreaterThan(50);
    expect(types.filter((type) => /^Custom::|CustomResource|ECR|ECS/.test(type))).toEqual([]);
  });

  it('keep tables, accounts, keys and images when a stack is removed, unless disposable', () => {
    const policies = resources
      .filter(({ Type }) => keepingTypes.includes(Type))
      .map(({ DeletionPolicy }) => DeletionPolicy);
    const policy = settings.isDisposable ? 'Delete' : 'Retain';
    expect(policies).toEqual(Array(6 + settings.readRegions.length).fill(policy));
  });
});
