import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startAwsEdge } from '../../lib/local/awsEdge.ts';
import { type DynamoDb, startDynamoDb } from '../../lib/local/dynamodb.ts';
import { rolesOf } from '../../lib/local/iam.ts';
import { findJava } from '../../lib/local/java.ts';
import { functionsOf, startLambda } from '../../lib/local/lambda.ts';
import type { Template } from '../../lib/local/Resource.ts';
import { synthesize } from '../../lib/local/synthesize.ts';
import { readTemplate } from '../../lib/local/template.ts';
import { httpEvent } from '../support/httpEvent.ts';

let directory: string;
let template: Template;
let dynamoDb: DynamoDb;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'dev-stage-'));
  const java = await findJava({
    directory: join(import.meta.dirname, '../../.local'),
    environment: process.env,
    onProgress: () => undefined,
  });
  const assembly = join(directory, 'cdk.out');
  [dynamoDb] = await Promise.all([
    startDynamoDb({ directory, java: java.path }),
    synthesize(assembly, { stage: 'dev', validate: 'false' }),
  ]);
  template = readTemplate(assembly, 'dev');
  await dynamoDb.createTables(template, ['sa-east-1']);
}, 60_000);
afterAll(async () => {
  await dynamoDb.stop();
  rmSync(directory, { recursive: true });
});

it('has no intrinsic left when it is read', () => {
  expect(JSON.stringify(template.resources)).not.toMatch(/"(Ref|Fn::\w+)":|\{\{resolve:/);
});

it('gives every function a bundle on disk and a role of its own', () => {
  const functions = functionsOf(template);
  const roles = rolesOf(template);
  expect(functions.map((fn) => existsSync(fn.directory))).toEqual(functions.map(() => true));
  expect(functions.map((fn) => roles.has(fn.roleArn))).toEqual(functions.map(() => true));
  expect(new Set(functions.map((fn) => fn.roleArn)).size).toBe(functions.length);
  expect(functions.length).toBeGreaterThan(0);
});

/** The same stage, but no policy of it gives this action any more. */
const without = (action: string): Template => ({
  ...template,
  resources: template.resources.map((resource) =>
    resource.type === 'AWS::IAM::Policy'
      ? {
          ...resource,
          properties: JSON.parse(
            JSON.stringify(resource.properties).replaceAll(`"${action}"`, '"dynamodb:ListTables"'),
          ),
        }
      : resource,
  ),
});

/** Runs `getContent` of that stage for one request. */
async function answerOf(stage: Template, routeKey: string, params?: Record<string, string>) {
  const getContent = functionsOf(stage).find((fn) => fn.name.includes('getContent'));
  if (!getContent) throw new Error('there is no getContent');
  const refusals: string[] = [];
  const credentials = { accessKeyId: 'GETCONTENT', secretAccessKey: 'none' };
  const edge = await startAwsEdge({
    port: 0,
    template: stage,
    callers: new Map([
      [credentials.accessKeyId, { roleArn: getContent.roleArn, functionName: getContent.name }],
    ]),
    engines: { dynamodb: dynamoDb.engine },
    log: (line) => refusals.push(line),
  });
  onTestFinished(() => edge.stop());
  const lambda = startLambda({
    functions: [getContent],
    endpointUrl: edge.url,
    credentialsOf: () => credentials,
    onLog: () => undefined,
  });
  onTestFinished(() => lambda.stop());
  const event = httpEvent(routeKey, params ? { params } : {});
  const outcome = await lambda.invoke(getContent.arn, event);
  return { outcome, refusals };
}

describe('a permission that is taken out of the template', () => {
  const table = 'arn:aws:dynamodb:sa-east-1:000000000000:table/dev-content';
  it.each([
    ['dynamodb:GetItem', table, 'GET /content/{slug}', { slug: 'nikon-z8' }, 404],
    ['dynamodb:Query', `${table}/index/feed`, 'GET /content', undefined, 200],
  ] as const)('is missed here: %s', async (action, resource, routeKey, params, statusCode) => {
    const whole = await answerOf(template, routeKey, params);
    expect(whole.outcome).toMatchObject({ result: { statusCode } });
    expect(whole.refusals).toEqual([]);

    const cut = await answerOf(without(action), routeKey, params);
    expect(cut.outcome).toMatchObject({ result: { statusCode: 500 } });
    // The years of a list are asked for side by side, and refused alike.
    expect([...new Set(cut.refusals)]).toEqual([
      expect.stringContaining(`is not authorized to perform: ${action} on resource: ${resource}`),
    ]);
  });
});
