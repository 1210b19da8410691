import type { Resource, Template } from '../../lib/local/Resource.ts';

const accountId = '000000000000';

export const templateOf = (...resources: readonly Resource[]): Template => ({
  resources,
  assetDirectory: (s3Key) => {
    throw new Error(`this template has no asset ${s3Key}`);
  },
});

/** A resource of stack `dev-Api` in sa-east-1. */
export const aResource = (
  type: string,
  logicalId: string,
  properties: Readonly<Record<string, unknown>>,
  { physicalId = logicalId, arn = undefined as string | undefined } = {},
): Resource => ({
  type,
  logicalId,
  stack: 'dev-Api',
  region: 'sa-east-1',
  physicalId,
  arn,
  properties,
});

export const roleArn = (name: string): string => `arn:aws:iam::${accountId}:role/${name}`;

/** A role that Lambda may assume. */
export const aRole = (
  name: string,
  properties: Readonly<Record<string, unknown>> = {},
  trusted = 'lambda.amazonaws.com',
): Resource =>
  aResource(
    'AWS::IAM::Role',
    name,
    {
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: trusted } }],
      },
      ...properties,
    },
    { arn: roleArn(name) },
  );

/** A policy document with these statements; an `Effect` that is left out is `Allow`. */
export const policyDocument = (...statements: readonly Readonly<Record<string, unknown>>[]) => ({
  Version: '2012-10-17',
  Statement: statements.map((statement) => ({ Effect: 'Allow', ...statement })),
});

/** A policy attached to a role. */
export const aPolicy = (
  role: string,
  ...statements: readonly Readonly<Record<string, unknown>>[]
): Resource =>
  aResource('AWS::IAM::Policy', `${role}Policy`, {
    PolicyName: `${role}Policy`,
    PolicyDocument: policyDocument(...statements),
    Roles: [role],
  });
