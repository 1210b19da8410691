import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Template } from '../../lib/local/Resource.ts';
import { readTemplate } from '../../lib/local/template.ts';
import { type HandmadeStack, writeAssembly } from '../support/assembly.ts';

const read = (stacks: Record<string, HandmadeStack>): Template =>
  readTemplate(writeAssembly(stacks), 'dev');

const resource = (template: Template, logicalId: string) => {
  const found = template.resources.find((each) => each.logicalId === logicalId);
  if (!found) throw new Error(`no ${logicalId}`);
  return found;
};

describe('several stacks', () => {
  const table = { Type: 'AWS::DynamoDB::GlobalTable', Properties: { TableName: 'dev-content' } };
  const permission = (value: unknown) => ({
    Type: 'AWS::Lambda::Permission',
    Properties: { value },
  });

  it('lets a stack read an export and an output of another one', () => {
    const template = read({
      Api: {
        Resources: {
          Import: permission({ 'Fn::ImportValue': { 'Fn::Sub': `dev:\${AWS::Region}:table` } }),
          Output: permission({
            'Fn::GetStackOutput': {
              StackName: 'dev-Data',
              OutputName: 'Arn',
              Region: 'sa-east-1',
            },
          }),
        },
      },
      Data: {
        Resources: { Content: table },
        Outputs: {
          Name: {
            Value: { Ref: 'Content' },
            Export: { Name: { 'Fn::Sub': `dev:\${AWS::Region}:table` } },
          },
          Arn: { Value: { 'Fn::GetAtt': ['Content', 'Arn'] } },
        },
      },
    });
    expect(resource(template, 'Import').properties.value).toBe('dev-content');
    expect(resource(template, 'Output').properties.value).toBe(
      'arn:aws:dynamodb:sa-east-1:000000000000:table/dev-content',
    );
  });

  it('keeps the regions apart', () => {
    const stack = (region: string) => ({
      region,
      Resources: { Probe: permission({ Ref: 'AWS::Region' }) },
      Outputs: { Region: { Value: { Ref: 'AWS::Region' }, Export: { Name: 'region' } } },
    });
    const template = read({
      ApiSa: stack('sa-east-1'),
      ApiUs: {
        ...stack('us-east-1'),
        Resources: { Import: permission({ 'Fn::ImportValue': 'region' }) },
      },
    });
    expect(resource(template, 'Probe')).toMatchObject({
      region: 'sa-east-1',
      properties: { value: 'sa-east-1' },
    });
    expect(resource(template, 'Import')).toMatchObject({
      region: 'us-east-1',
      properties: { value: 'us-east-1' },
    });
  });

  it('refuses outputs that need each other', () => {
    const output = (stack: string) => ({
      Resources: { Probe: permission(1) },
      Outputs: {
        Url: { Value: { 'Fn::GetStackOutput': { StackName: stack, OutputName: 'Url' } } },
      },
    });
    expect(() =>
      read({
        Probe: {
          Resources: {
            Probe: permission({
              'Fn::GetStackOutput': { StackName: 'dev-One', OutputName: 'Url' },
            }),
          },
        },
        One: output('dev-Two'),
        Two: output('dev-One'),
      }),
    ).toThrow('circular reference: output dev-One/Url -> output dev-Two/Url -> output dev-One/Url');
  });
});

describe('readTemplate', () => {
  it('gives generated ids the form of their type, the same ones each time', () => {
    const Resources = {
      Pool: { Type: 'AWS::Cognito::UserPool' },
      Client: { Type: 'AWS::Cognito::UserPoolClient' },
      Http: { Type: 'AWS::ApiGatewayV2::Api' },
      Fn: { Type: 'AWS::Lambda::Function' },
      [`Long${'x'.repeat(80)}`]: { Type: 'AWS::IAM::Role' },
    };
    const ids = () => read({ Api: { Resources } }).resources.map((each) => each.physicalId);
    expect(ids()).toEqual([
      expect.stringMatching(/^sa-east-1_[0-9A-Za-z]{9}$/),
      expect.stringMatching(/^[0-9a-z]{26}$/),
      expect.stringMatching(/^[0-9a-z]{10}$/),
      expect.stringMatching(/^dev-Api-Fn-[0-9a-z]{12}$/),
      expect.stringMatching(/^dev-Api-Longx+-[0-9a-z]{12}$/),
    ]);
    expect(ids()).toEqual(ids());
    expect(ids()[4]).toHaveLength(64);
  });

  it('makes a name out of intrinsics', () => {
    const template = read({
      Data: {
        Resources: {
          Content: {
            Type: 'AWS::DynamoDB::GlobalTable',
            Properties: { TableName: { 'Fn::Sub': `content-\${AWS::AccountId}` } },
          },
        },
      },
    });
    expect(template.resources).toMatchObject([
      {
        physicalId: 'content-000000000000',
        arn: 'arn:aws:dynamodb:sa-east-1:000000000000:table/content-000000000000',
      },
    ]);
  });

  it('leaves out a resource whose condition does not hold', () => {
    const template = read({
      Api: {
        Conditions: { Abroad: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'us-east-1'] } },
        Resources: {
          Metadata: { Type: 'AWS::CDK::Metadata', Condition: 'Abroad' },
          Fn: { Type: 'AWS::Lambda::Function' },
        },
      },
    });
    expect(template.resources.map(({ logicalId }) => logicalId)).toEqual(['Fn']);
  });

  it('knows where the files of an asset lie', () => {
    const directory = writeAssembly({ Api: { assets: { 'abc.zip': '../asset.abc' } } });
    const template = readTemplate(directory, 'dev');
    expect(template.assetDirectory('abc.zip')).toBe(join(directory, 'asset.abc'));
    expect(() => template.assetDirectory('ghost.zip')).toThrow('there is no asset ghost.zip');
  });

  it.each([
    [
      'a resource type that is unknown',
      { Resources: { Cluster: { Type: 'AWS::ECS::Cluster' } } },
      'dev-Api/Cluster: the resource type AWS::ECS::Cluster is unknown to the local cloud',
    ],
    [
      'a section that is unknown',
      { Transform: 'AWS::Serverless-2016-10-31', Resources: {} },
      /Api\.template\.json: cannot be read: .*Transform/,
    ],
    [
      'a parameter without default',
      {
        Parameters: { Key: { Type: 'String' } },
        Resources: { Fn: { Type: 'AWS::Lambda::Function', Properties: { Key: { Ref: 'Key' } } } },
      },
      'dev-Api/Fn: the parameter Key has no default',
    ],
    [
      'a condition function that is unknown',
      {
        Conditions: { Odd: { 'Fn::Contains': [['a'], 'a'] } },
        Resources: { Fn: { Type: 'AWS::Lambda::Function', Condition: 'Odd' } },
      },
      'dev-Api/Odd: the condition {"Fn::Contains":[["a"],"a"]} is unknown to the local cloud',
    ],
    [
      'a reference to a resource that the condition leaves out',
      {
        Conditions: { Never: { 'Fn::Equals': [1, 2] } },
        Resources: {
          Role: { Type: 'AWS::IAM::Role', Condition: 'Never' },
          Fn: { Type: 'AWS::Lambda::Function', Properties: { Role: { Ref: 'Role' } } },
        },
      },
      'dev-Api/Role: it does not exist, as the condition Never does not hold',
    ],
    [
      'resources that wait for each other',
      {
        Resources: {
          Fn: { Type: 'AWS::Lambda::Function', Properties: { Role: { Ref: 'Role' } } },
          Role: { Type: 'AWS::IAM::Role', DependsOn: ['Fn'] },
        },
      },
      'dev-Api/Fn: circular reference: dev-Api/Fn -> dev-Api/Role -> dev-Api/Fn',
    ],
    [
      'names that are made of each other',
      {
        Resources: {
          One: { Type: 'AWS::SQS::Queue', Properties: { QueueName: { 'Fn::GetAtt': 'Two.Arn' } } },
          Two: { Type: 'AWS::SQS::Queue', Properties: { QueueName: { 'Fn::GetAtt': 'One.Arn' } } },
        },
      },
      'circular reference: dev-Api/One -> dev-Api/Two -> dev-Api/One',
    ],
    [
      'a stack without region',
      { region: 'unknown-region', Resources: {} },
      'dev-Api: the stack has no region',
    ],
  ])('refuses %s', (_what, stack, message) => {
    expect(() => read({ Api: stack })).toThrow(message);
  });

  it('names the stages there are when it does not find the one asked for', () => {
    expect(() => readTemplate(writeAssembly({}), 'prod')).toThrow('has no stage prod, only dev');
  });

  it('says how to synthesize where nothing is', () => {
    const directory = mkdtempSync(join(tmpdir(), 'assembly-'));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    expect(() => readTemplate(directory, 'dev')).toThrow('`npm run synth` makes one');
  });
});
