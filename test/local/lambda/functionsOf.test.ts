import { describe, expect, it } from 'vitest';
import { functionsOf } from '../../../lib/local/lambda.ts';
import { sketchTemplate } from '../sketchTemplate.ts';

const properties = {
  Code: { S3Bucket: 'assets', S3Key: 'abc.zip' },
  Handler: 'index.handler',
  Role: 'arn:aws:iam::000000000000:role/dev-get-content',
  Runtime: 'nodejs24.x',
};
const fn = (more: Record<string, unknown> = {}) =>
  sketchTemplate([
    {
      type: 'AWS::Lambda::Function',
      logicalId: 'GetContent',
      physicalId: 'dev-get-content',
      properties: { ...properties, ...more },
    },
  ]);

describe('functionsOf', () => {
  it('reads a function, with the defaults of Lambda', () => {
    expect(functionsOf(fn())).toEqual([
      {
        logicalId: 'GetContent',
        name: 'dev-get-content',
        arn: 'arn:aws:test:sa-east-1:000000000000:dev-get-content',
        region: 'sa-east-1',
        roleArn: 'arn:aws:iam::000000000000:role/dev-get-content',
        handler: 'index.handler',
        variables: {},
        memoryMegabytes: 128,
        timeoutSeconds: 3,
        reservedConcurrency: undefined,
        logGroupName: '/aws/lambda/dev-get-content',
        directory: '/assets/abc.zip',
      },
    ]);
  });

  it('reads what is set', () => {
    const set = {
      FunctionName: 'reader',
      Environment: { Variables: { CONTENT_TABLE: 'dev-content' } },
      MemorySize: 512,
      Timeout: 10,
      ReservedConcurrentExecutions: 5,
      LoggingConfig: { LogGroup: 'dev-logs', LogFormat: 'JSON' },
      Architectures: ['arm64'],
    };
    expect(functionsOf(fn(set))).toMatchObject([
      {
        name: 'reader',
        variables: { CONTENT_TABLE: 'dev-content' },
        memoryMegabytes: 512,
        timeoutSeconds: 10,
        reservedConcurrency: 5,
        logGroupName: 'dev-logs',
      },
    ]);
  });

  it.each([
    ['another runtime', { Runtime: 'nodejs22.x' }, /GetContent of Api: .* Runtime/],
    ['code that is no asset', { Code: { ZipFile: '1' } }, /GetContent of Api: .* Code/],
    ['a setting that is not known here', { Layers: ['arn:layer'] }, /GetContent of Api: .* Layers/],
    [
      'a variable that Lambda reserves',
      { Environment: { Variables: { AWS_REGION: 'us-east-1' } } },
      /GetContent sets AWS_REGION, which Lambda reserves/,
    ],
  ])('refuses %s', (_, more, message) => {
    expect(() => functionsOf(fn(more))).toThrow(message);
  });
});
