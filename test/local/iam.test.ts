import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/local/iam/judge.ts';
import { rolesOf } from '../../lib/local/iam.ts';
import type { Resource } from '../../lib/local/Resource.ts';
import {
  aPolicy,
  aResource,
  aRole,
  policyDocument,
  roleArn,
  templateOf,
} from '../support/template.ts';

const table = 'arn:aws:dynamodb:sa-east-1:000000000000:table/dev-editorial';

/** The verdict on one request under the role `writer`. */
function verdictOf(
  resources: readonly Resource[],
  { action = 'dynamodb:PutItem', resource = table, context = {} } = {},
) {
  const role = rolesOf(templateOf(...resources)).get(roleArn('writer'));
  return judge(role?.statements ?? [], { action, resource, context });
}

/** The verdict under a role with these statements. */
const judged = (
  statements: readonly Readonly<Record<string, unknown>>[],
  request?: Parameters<typeof verdictOf>[1],
) => verdictOf([aRole('writer'), aPolicy('writer', ...statements)], request);

const leadingKeys = (...keys: string[]) => ({ context: { 'dynamodb:LeadingKeys': keys } });

describe('a policy', () => {
  it.each([
    ['the very action and resource', { Action: 'dynamodb:PutItem', Resource: table }],
    ['one of several', { Action: ['s3:GetObject', 'dynamodb:PutItem'], Resource: ['*', table] }],
    ['another case of the action', { Action: 'DynamoDB:putitem', Resource: table }],
    ['a wildcard in the action', { Action: 'dynamodb:*Item', Resource: table }],
    ['all actions', { Action: '*', Resource: table }],
    ['a question mark', { Action: 'dynamodb:P?tItem', Resource: table }],
    [
      'a wildcard in the resource',
      { Action: 'dynamodb:PutItem', Resource: `${table.slice(0, -4)}*` },
    ],
    [
      'wildcards for region and account',
      { Action: 'dynamodb:PutItem', Resource: 'arn:aws:dynamodb:*:*:table/dev-editorial' },
    ],
    ['all resources', { Action: 'dynamodb:PutItem', Resource: '*' }],
  ])('allows by %s', (_what, statement) => {
    expect(judged([statement])).toBe('allowed');
  });

  it.each([
    ['another action', { Action: 'dynamodb:GetItem', Resource: table }],
    [
      'an action of which it is only the beginning',
      { Action: 'dynamodb:PutItem2', Resource: table },
    ],
    ['a pattern whose dot is no wildcard', { Action: 'dynamodb.PutItem', Resource: '*' }],
    ['another table', { Action: 'dynamodb:PutItem', Resource: `${table}2` }],
    ['another case of the resource', { Action: 'dynamodb:PutItem', Resource: table.toUpperCase() }],
    ['the indexes only', { Action: 'dynamodb:PutItem', Resource: `${table}/index/*` }],
    ['another region', { Action: 'dynamodb:PutItem', Resource: table.replace('sa-', 'us-') }],
    [
      'a wildcard that would have to reach over a colon',
      { Action: 'dynamodb:PutItem', Resource: 'arn:aws:*:table/dev-editorial:*:*' },
    ],
  ])('does not allow by %s', (_what, statement) => {
    expect(judged([statement])).toBe('not allowed');
  });

  it('does not allow an index by the table', () => {
    const query = { action: 'dynamodb:Query', resource: `${table}/index/byOwner` };
    expect(judged([{ Action: 'dynamodb:Query', Resource: table }], query)).toBe('not allowed');
    expect(judged([{ Action: 'dynamodb:Query', Resource: `${table}/index/*` }], query)).toBe(
      'allowed',
    );
  });

  it('denies whatever else allows', () => {
    expect(
      judged([
        { Action: 'dynamodb:*', Resource: '*' },
        { Effect: 'Deny', Action: 'dynamodb:Put*', Resource: table },
      ]),
    ).toBe('denied explicitly');
  });
});

describe('conditions', () => {
  const when = (Condition: Record<string, unknown>) => [
    { Action: 'dynamodb:PutItem', Resource: table, Condition },
  ];
  const onlyReviews = when({
    'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['REVIEW#*', 'SLUG#*'] },
  });

  it.each([
    ['every leading key is listed', onlyReviews, leadingKeys('REVIEW#1', 'SLUG#x'), 'allowed'],
    ['one leading key is not', onlyReviews, leadingKeys('REVIEW#1', 'EDITOR#1'), 'not allowed'],
    ['ForAllValues has nothing to judge', onlyReviews, {}, 'allowed'],
    [
      'wildcards are only letters to StringEquals',
      when({ 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': 'REVIEW#*' } }),
      leadingKeys('REVIEW#1'),
      'not allowed',
    ],
    [
      'TLS is demanded: on AWS the SDK always uses it',
      when({ Bool: { 'aws:SecureTransport': 'true' } }),
      {},
      'allowed',
    ],
    [
      'the lack of TLS is demanded',
      when({ Bool: { 'AWS:SecureTransport': false } }),
      {},
      'not allowed',
    ],
    [
      'only one of two conditions holds',
      when({
        Bool: { 'aws:SecureTransport': true },
        'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['a'] },
      }),
      leadingKeys('b'),
      'not allowed',
    ],
  ])('%s', (_what, statements, request, verdict) => {
    expect(judged(statements, request)).toBe(verdict);
  });

  it.each([
    [{ NumericLessThan: { 'aws:SecureTransport': 1 } }, 'the condition operator NumericLessThan'],
    [{ StringEquals: { 'aws:SourceIp': 'x' } }, 'the condition key aws:sourceip'],
    [
      { StringEquals: { 'dynamodb:LeadingKeys': 'x' } },
      'the condition key dynamodb:leadingkeys cannot be judged by StringEquals',
    ],
    [
      { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [`\${aws:userid}`] } },
      `the policy variable in \${aws:userid}`,
    ],
  ])('refuses a template with %j', (condition, problem) => {
    expect(() => judged(when(condition))).toThrow(`dev-Api/writerPolicy: ${problem}`);
  });
});

describe('rolesOf', () => {
  const allow = { Action: 'dynamodb:PutItem', Resource: table };

  it('gathers inline, attached and managed policies of a role', () => {
    const inline = aRole('writer', { Policies: [{ PolicyDocument: policyDocument(allow) }] });
    expect(verdictOf([inline])).toBe('allowed');
    const managed = (properties: Record<string, unknown>) =>
      aResource(
        'AWS::IAM::ManagedPolicy',
        'Managed',
        { PolicyDocument: policyDocument(allow), ...properties },
        { physicalId: 'arn:aws:iam::000000000000:policy/Managed' },
      );
    expect(verdictOf([aRole('writer'), managed({ Roles: ['writer'] })])).toBe('allowed');
    expect(
      verdictOf([
        aRole('writer', { ManagedPolicyArns: ['arn:aws:iam::000000000000:policy/Managed'] }),
        managed({}),
      ]),
    ).toBe('allowed');
  });

  it('keeps roles apart', () => {
    expect(verdictOf([aRole('writer'), aRole('reader'), aPolicy('reader', allow)])).toBe(
      'not allowed',
    );
  });

  it('knows what the basic execution role may do', () => {
    const role = aRole('writer', {
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole'],
    });
    const logs = { action: 'logs:PutLogEvents', resource: 'arn:aws:logs:sa-east-1:0:log-group:x' };
    expect(verdictOf([role], logs)).toBe('allowed');
    expect(verdictOf([role])).toBe('not allowed');
  });

  it.each([
    [
      'an unknown managed policy',
      [aRole('writer', { ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'] })],
      'dev-Api/writer: the managed policy arn:aws:iam::aws:policy/AdministratorAccess is unknown',
    ],
    [
      'NotAction',
      [aPolicy('writer', { NotAction: 'dynamodb:*', Resource: '*' })],
      /writerPolicy: the policy cannot be judged: .*Statement\.0\.NotAction/,
    ],
    [
      'NotResource',
      [aPolicy('writer', { Action: 'dynamodb:*', NotResource: table })],
      /writerPolicy: the policy cannot be judged: .*Statement\.0\.NotResource/,
    ],
    [
      'a principal',
      [aPolicy('writer', { ...allow, Principal: '*' })],
      /writerPolicy: the policy cannot be judged: .*Statement\.0\.Principal/,
    ],
    [
      'a resource that is no ARN',
      [aPolicy('writer', { ...allow, Resource: 'dev-editorial' })],
      'dev-Api/writerPolicy: the policy resource dev-editorial is no ARN',
    ],
    [
      'a permissions boundary',
      [aRole('writer', { PermissionsBoundary: 'x' })],
      'PermissionsBoundary',
    ],
    [
      'a function whose role is not there',
      [aResource('AWS::Lambda::Function', 'Fn', { Role: roleArn('ghost') })],
      `dev-Api/Fn: its role ${roleArn('ghost')} is not in the template`,
    ],
    [
      'a function whose role trusts somebody else',
      [
        aRole('writer', {}, 'events.amazonaws.com'),
        aResource('AWS::Lambda::Function', 'Fn', { Role: roleArn('writer') }),
      ],
      'dev-Api/Fn: its role writer does not trust Lambda',
    ],
  ])('refuses %s', (_what, resources, problem) => {
    expect(() => rolesOf(templateOf(...resources))).toThrow(problem);
  });
});
