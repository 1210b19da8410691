import { createServer } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type AwsEdge, type Caller, startAwsEdge } from '../../lib/local/awsEdge.ts';
import type { Engine, EngineRequest } from '../../lib/local/Engine.ts';
import { aPolicy, aRole, roleArn, templateOf } from '../support/template.ts';

const template = templateOf(
  aRole('writer'),
  aPolicy('writer', { Action: 'sqs:SendMessage', Resource: '*' }),
);
const callers = new Map<string, Caller>([
  ['WRITER', { roleArn: roleArn('writer'), functionName: 'createReview' }],
  ['OPERATOR', 'operator'],
]);

/** A service that takes note of what reaches it. */
const reached: EngineRequest[] = [];
const sqs: Engine = {
  access: ({ operation, region, accountId, body }) => {
    if (operation === 'PurgeQueue') return undefined;
    const { queue } = JSON.parse(body.toString());
    const resource = `arn:aws:sqs:${region}:${accountId}:${queue}`;
    return [{ action: `sqs:${operation}`, resource, context: {} }];
  },
  handle: async (request) => {
    reached.push(request);
    if (request.operation === 'ReceiveMessage') throw new Error('the queue broke');
    return {
      status: 201,
      headers: { 'content-type': 'application/x-amz-json-1.0', connection: 'close' },
      body: 'ü',
    };
  },
};

const logged: string[] = [];
let edge: AwsEdge;
beforeAll(async () => {
  const log = (line: string) => logged.push(line);
  edge = await startAwsEdge({ port: 0, template, callers, engines: { sqs }, log });
});
afterAll(() => edge.stop());
beforeEach(() => {
  reached.length = 0;
  logged.length = 0;
});

async function call(
  key: string,
  operation: string,
  { service = 'sqs', region = 'sa-east-1', body = '{"queue":"dlq"}' } = {},
) {
  const scope = `${key}/20261121/${region}/${service}/aws4_request`;
  const response = await fetch(edge.url, {
    method: 'POST',
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=5ec7e7`,
      'x-amz-target': `AmazonSQS.${operation}`,
    },
    body,
  });
  return { response, text: await response.text() };
}

/** What an SDK would throw: the name of the error and its message. */
async function failure(...request: Parameters<typeof call>) {
  const { response, text } = await call(...request);
  const { __type, message } = JSON.parse(text);
  return [response.status, __type.split('#').at(-1), message];
}

describe('an allowed request', () => {
  it('reaches the engine with its region and body, and the answer comes back whole', async () => {
    const { response, text } = await call('WRITER', 'SendMessage', { region: 'us-east-1' });
    expect([response.status, text]).toEqual([201, 'ü']);
    expect(response.headers.get('content-type')).toBe('application/x-amz-json-1.0');
    // The connection with the engine is none of the caller's business.
    expect(response.headers.get('connection')).toBe('keep-alive');
    expect(reached).toMatchObject([
      { operation: 'SendMessage', region: 'us-east-1', body: Buffer.from('{"queue":"dlq"}') },
    ]);
  });

  it('is whatever an operator asks for', async () => {
    const { response } = await call('OPERATOR', 'PurgeQueue');
    expect(response.status).toBe(201);
  });
});

describe('a refused request', () => {
  it('names who, what and on what, and tells the developer too', async () => {
    const message =
      'User: arn:aws:sts::000000000000:assumed-role/writer/createReview is not authorized to ' +
      'perform: sqs:DeleteMessage on resource: arn:aws:sqs:sa-east-1:000000000000:dlq ' +
      'because no identity-based policy allows the sqs:DeleteMessage action';
    await expect(failure('WRITER', 'DeleteMessage')).resolves.toEqual([
      400,
      'AccessDeniedException',
      message,
    ]);
    expect(logged).toEqual([message]);
    expect(reached).toEqual([]);
  });

  it('has a key that nobody has', async () => {
    await expect(failure('STRANGER', 'SendMessage')).resolves.toEqual([
      400,
      'UnrecognizedClientException',
      'The security token included in the request is invalid.',
    ]);
    expect(reached).toEqual([]);
  });

  it('has no signature', async () => {
    const response = await fetch(edge.url, { method: 'POST', body: '{}' });
    expect(response.status).toBe(400);
    await expect(response.json()).resolves.toMatchObject({
      __type: expect.stringContaining('MissingAuthenticationTokenException'),
    });
  });

  it.each([
    ['service', 'SendEmail', { service: 'ses' }, 'there is no ses, so no SendEmail of it'],
    ['name of an object', 'SendEmail', { service: 'constructor' }, 'there is no constructor'],
    ['operation', 'PurgeQueue', {}, 'sqs has no PurgeQueue for functions'],
  ])('asks for a %s that is not there', async (_what, operation, request, problem) => {
    const [status, code, message] = await failure('WRITER', operation, request);
    expect([status, code]).toEqual([400, 'UnknownOperationException']);
    expect(message).toContain(problem);
    expect(logged).toEqual([expect.stringMatching(`^createReview .*${problem}`)]);
  });

  it('has a body that is none', async () => {
    await expect(failure('WRITER', 'SendMessage', { body: '{' })).resolves.toEqual([
      400,
      'SerializationException',
      'This is no input of SendMessage',
    ]);
  });
});

it('answers 500 and says so when an engine breaks', async () => {
  const [status, code] = await failure('OPERATOR', 'ReceiveMessage');
  expect([status, code]).toEqual([500, 'InternalServerError']);
  expect(logged).toEqual(['sqs failed at ReceiveMessage: Error: the queue broke']);
});

it('never logs a key or a signature', async () => {
  await call('WRITER', 'DeleteMessage');
  await call('STRANGER', 'SendMessage');
  await call('WRITER', 'PurgeQueue');
  await call('OPERATOR', 'ReceiveMessage');
  expect(logged).toHaveLength(3);
  expect(logged.join()).not.toMatch(/WRITER|STRANGER|OPERATOR|5ec7e7/);
});

it('names the port when it is taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await expect(
    startAwsEdge({ port, template, callers, engines: {}, log: () => undefined }),
  ).rejects.toThrow(`port ${port} is taken`);
});
