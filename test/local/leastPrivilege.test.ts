import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAwsEdge } from '../../lib/local/awsEdge.ts';
import { type DynamoDb, startDynamoDb } from '../../lib/local/dynamodb.ts';
import { findJava } from '../../lib/local/java.ts';
import { functionsOf, startLambda } from '../../lib/local/lambda.ts';
import type { Template } from '../../lib/local/Resource.ts';
import { synthesize } from '../../lib/local/synthesize.ts';
import { readTemplate } from '../../lib/local/template.ts';
import { httpEvent } from '../support/httpEvent.ts';

const directory = mkdtempSync(join(tmpdir(), 'least-privilege-'));
let dynamoDb: DynamoDb;
let template: Template;

beforeAll(async () => {
  const output = join(directory, 'cdk.out');
  await synthesize(output, { stage: 'dev', validate: 'false' });
  template = readTemplate(output, 'dev');
  const java = await findJava({ directory, environment: process.env, onProgress: () => {} });
  dynamoDb = await startDynamoDb({ directory, java: java.path });
  await dynamoDb.createTables(template, ['sa-east-1']);
});

afterAll(async () => {
  await dynamoDb?.stop();
  rmSync(directory, { recursive: true, force: true });
});

/** The template with one action taken out of every policy of one function's role. */
function without(action: string, functionName: string): Template {
  const role = functionsOf(template)
    .find(({ name }) => name.endsWith(functionName))
    ?.roleArn.replace(/.*\//, '');
  const resources = template.resources.map((resource) => {
    const isOfRole = JSON.stringify(resource.properties.Roles ?? []).includes(`"${role}"`);
    if (resource.type !== 'AWS::IAM::Policy' || !isOfRole) return resource;
    const policy = JSON.stringify(resource.properties).replaceAll(
      `"${action}"`,
      '"dynamodb:ListTables"',
    );
    return { ...resource, properties: JSON.parse(policy) };
  });
  return { ...template, resources };
}

/** Runs one function by a template and asks it once. */
async function ask(from: Template, functionName: string, event: object) {
  const notices: string[] = [];
  const fn = functionsOf(from).find(({ name }) => name.endsWith(functionName));
  if (!fn) throw new Error(`no function ${functionName}`);
  const credentials = { accessKeyId: 'FUNCTION', secretAccessKey: 'secret' };
  const edge = await startAwsEdge({
    port: 0,
    template: from,
    callers: new Map([['FUNCTION', { roleArn: fn.roleArn, functionName: fn.name }]]),
    engines: { dynamodb: dynamoDb.engine },
    log: (line) => notices.push(line),
  });
  const lambda = startLambda({
    functions: [fn],
    endpointUrl: edge.url,
    credentialsOf: () => credentials,
    onLog: () => {},
  });
  try {
    const outcome = await lambda.invoke(fn.arn, event);
    return { outcome: JSON.stringify(outcome), notices: notices.join('\n') };
  } finally {
    await lambda.stop();
    await edge.stop();
  }
}

const stranger = '2b1c0c5e-6b0a-4c55-9f0a-0d6f2f0f0a11';

describe.each([
  {
    fn: 'getContent',
    action: 'dynamodb:Query',
    event: httpEvent('GET /content'),
    allowed: '\\"total\\":0',
    resource: 'table/dev-content/index/feed',
  },
  {
    fn: 'getContent',
    action: 'dynamodb:GetItem',
    event: httpEvent('GET /content/{slug}', { params: { slug: 'no-such-page' } }),
    allowed: 'CONTENT_NOT_FOUND',
    resource: 'table/dev-content',
  },
  {
    fn: 'createReview',
    action: 'dynamodb:GetItem',
    event: httpEvent('POST /reviews', { sub: stranger, body: {} }),
    allowed: 'EDITOR_UNKNOWN',
    resource: 'table/dev-editorial',
  },
])('$fn and $action', ({ fn, action, event, allowed, resource }) => {
  it('works as the template stands', async () => {
    const { outcome, notices } = await ask(template, fn, event);
    expect(outcome).toContain(allowed);
    expect(notices).toBe('');
  });

  it('is refused when the action is taken out, and the developer is told', async () => {
    const { outcome, notices } = await ask(without(action, fn), fn, event);
    expect(outcome).toContain('INTERNAL');
    expect(outcome).not.toContain(allowed);
    expect(notices).toContain(`is not authorized to perform: ${action} on resource`);
    expect(notices).toContain(resource);
  });
});
