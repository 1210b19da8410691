import { expect, it } from 'vitest';
import { readTemplate } from '../../lib/local/template.ts';
import { writeAssembly } from '../support/assembly.ts';

/** A queue and a role to refer to, and the sections that conditions and maps need. */
const surroundings = {
  Resources: {
    Dlq: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'dlq' } },
    Role: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'writer' } },
  },
  Parameters: {
    Retries: { Type: 'Number', Default: 3 },
    BootstrapVersion: {
      Type: 'AWS::SSM::Parameter::Value<String>',
      Default: '/cdk-bootstrap/hnb659fds/version',
    },
  },
  Conditions: {
    InBrazil: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'sa-east-1'] },
    Abroad: { 'Fn::Not': [{ Condition: 'InBrazil' }] },
    Anywhere: { 'Fn::Or': [{ Condition: 'InBrazil' }, { Condition: 'Abroad' }] },
    Nowhere: { 'Fn::And': [{ Condition: 'InBrazil' }, { Condition: 'Abroad' }] },
  },
  Mappings: { Limits: { 'sa-east-1': { Burst: 20 } } },
};

/** What a value in a template of stack `dev-Api` in sa-east-1 becomes. */
const resolved = (value: unknown): unknown => {
  const { Resources, ...sections } = surroundings;
  const probe = { Type: 'AWS::Lambda::Permission', Properties: { value } };
  const stack = { ...sections, Resources: { ...Resources, Probe: probe } };
  const { resources } = readTemplate(writeAssembly({ Api: stack }), 'dev');
  return resources.find(({ logicalId }) => logicalId === 'Probe')?.properties.value;
};

it.each([
  ['a plain value', { list: [1, 'a', null, true] }, { list: [1, 'a', null, true] }],
  ['Ref', { Ref: 'Dlq' }, 'https://sqs.sa-east-1.amazonaws.com/000000000000/dlq'],
  ['Ref of a parameter', { Ref: 'Retries' }, 3],
  ['Ref of the region', { Ref: 'AWS::Region' }, 'sa-east-1'],
  ['Ref of the account', { Ref: 'AWS::AccountId' }, '000000000000'],
  ['Ref of the partition', { Ref: 'AWS::Partition' }, 'aws'],
  ['Ref of the URL suffix', { Ref: 'AWS::URLSuffix' }, 'amazonaws.com'],
  ['Ref of the stack', { Ref: 'AWS::StackName' }, 'dev-Api'],
  ['Fn::GetAtt', { 'Fn::GetAtt': ['Role', 'Arn'] }, 'arn:aws:iam::000000000000:role/writer'],
  ['Fn::GetAtt as a text', { 'Fn::GetAtt': 'Dlq.QueueName' }, 'dlq'],
  [
    'Fn::Sub',
    { 'Fn::Sub': `\${Role}@\${AWS::Region}/\${Dlq.Arn}` },
    'writer@sa-east-1/arn:aws:sqs:sa-east-1:000000000000:dlq',
  ],
  ['Fn::Sub with a literal', { 'Fn::Sub': `\${!Role} \${Retries}` }, `\${Role} 3`],
  [
    'Fn::Sub with variables',
    { 'Fn::Sub': [`\${who}/\${Role}`, { who: { Ref: 'Dlq' } }] },
    'https://sqs.sa-east-1.amazonaws.com/000000000000/dlq/writer',
  ],
  ['Fn::Join', { 'Fn::Join': ['-', ['a', { Ref: 'Role' }, 1]] }, 'a-writer-1'],
  ['Fn::Join of a split', { 'Fn::Join': ['+', { 'Fn::Split': ['/', 'a/b'] }] }, 'a+b'],
  [
    'Fn::Split',
    { 'Fn::Split': [':', { 'Fn::GetAtt': ['Dlq', 'Arn'] }] },
    ['arn', 'aws', 'sqs', 'sa-east-1', '000000000000', 'dlq'],
  ],
  ['Fn::Select', { 'Fn::Select': ['1', { 'Fn::Split': ['/', 'a/b'] }] }, 'b'],
  ['Fn::If, when it holds', { 'Fn::If': ['InBrazil', { Ref: 'Role' }, 'no'] }, 'writer'],
  ['Fn::If, when not', { 'Fn::If': ['Abroad', 'yes', { Ref: 'Role' }] }, 'writer'],
  ['Fn::Or', { 'Fn::If': ['Anywhere', 'yes', 'no'] }, 'yes'],
  ['Fn::And', { 'Fn::If': ['Nowhere', 'yes', 'no'] }, 'no'],
  ['Fn::FindInMap', { 'Fn::FindInMap': ['Limits', { Ref: 'AWS::Region' }, 'Burst'] }, 20],
  [
    'no value, in an object and a list',
    { a: { Ref: 'AWS::NoValue' }, b: [1, { 'Fn::If': ['Abroad', 2, { Ref: 'AWS::NoValue' }] }] },
    { b: [1] },
  ],
])('resolves %s', (_what, value, expected) => {
  expect(resolved(value)).toEqual(expected);
});

it.each([
  ['the intrinsic Fn::Cidr is unknown', { 'Fn::Cidr': ['10.0.0.0/16', 1, 8] }],
  ['Ref names Ghost, which does not exist', { Ref: 'Ghost' }],
  ['the pseudo parameter AWS::NotificationARNs is unknown', { Ref: 'AWS::NotificationARNs' }],
  ['the attribute Colour of Dlq (AWS::SQS::Queue) is unknown', { 'Fn::GetAtt': ['Dlq', 'Colour'] }],
  ['the condition Sunny does not exist', { 'Fn::If': ['Sunny', 1, 2] }],
  ['Fn::Select asks for element 2 of ["a"]', { 'Fn::Select': [2, ['a']] }],
  ['Fn::Join cannot take "a"', { 'Fn::Join': 'a' }],
  [
    'no Limits.sa-east-1.Rate in the mappings',
    { 'Fn::FindInMap': ['Limits', 'sa-east-1', 'Rate'] },
  ],
  ['no stack in sa-east-1 exports ghost', { 'Fn::ImportValue': 'ghost' }],
  [
    'there is no output Ghost of a stack dev-Data in sa-east-1',
    { 'Fn::GetStackOutput': { StackName: 'dev-Data', OutputName: 'Ghost' } },
  ],
  ['the dynamic reference {{resolve:ssm:/key}} is unknown', 'x{{resolve:ssm:/key}}'],
])('refuses it when %s', (problem, value) => {
  expect(() => resolved(value)).toThrow(`dev-Api/Probe: ${problem}`);
  expect(() => resolved(value)).toThrow(expect.objectContaining({ name: 'TemplateError' }));
});
