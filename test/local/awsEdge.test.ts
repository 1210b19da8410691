import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  GetItemCommand,
  ListTablesCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  TransactGetItemsCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type AwsEdge, type Caller, startAwsEdge } from '../../lib/local/awsEdge.ts';
import { type DynamoDb, startDynamoDb } from '../../lib/local/dynamodb.ts';
import { findJava } from '../../lib/local/java.ts';
import { aPolicy, aResource, aRole, roleArn, templateOf } from '../support/template.ts';

const table = 'arn:aws:dynamodb:sa-east-1:000000000000:table/editorial';

const editorial = aResource(
  'AWS::DynamoDB::GlobalTable',
  'Editorial',
  {
    AttributeDefinitions: [
      { AttributeName: 'pk', AttributeType: 'S' },
      { AttributeName: 'ownerId', AttributeType: 'S' },
    ],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    GlobalSecondaryIndexes: [
      {
        IndexName: 'byOwner',
        KeySchema: [{ AttributeName: 'ownerId', KeyType: 'HASH' }],
        Projection: { ProjectionType: 'ALL' },
      },
    ],
    Replicas: [{ Region: 'sa-east-1' }, { Region: 'us-east-1' }],
  },
  { physicalId: 'editorial' },
);

const template = templateOf(
  editorial,
  aRole('writer'),
  aPolicy(
    'writer',
    { Action: ['dynamodb:PutItem', 'dynamodb:GetItem'], Resource: table },
    { Action: 'dynamodb:Query', Resource: `${table}/index/*` },
  ),
  aRole('owner'),
  aPolicy(
    'owner',
    { Action: 'dynamodb:*', Resource: `${table}*` },
    { Effect: 'Deny', Action: 'dynamodb:Scan', Resource: '*' },
  ),
  aRole('visitor'),
  aPolicy('visitor', {
    Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:Batch*'],
    Resource: [table, `${table}/index/*`],
    Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['REVIEW#*', 'ana'] } },
  }),
);

const callers = new Map<string, Caller>([
  ['WRITER', { roleArn: roleArn('writer'), functionName: 'createReview' }],
  ['OWNER', { roleArn: roleArn('owner'), functionName: 'manageReviews' }],
  ['VISITOR', { roleArn: roleArn('visitor'), functionName: 'getContent' }],
  ['OPERATOR', 'operator'],
]);

let directory: string;
let dynamoDb: DynamoDb;
let edge: AwsEdge;
const logged: string[] = [];
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'edge-'));
  const java = await findJava({
    directory: join(import.meta.dirname, '../../.local'),
    environment: process.env,
    onProgress: () => undefined,
  });
  dynamoDb = await startDynamoDb({ directory, java: java.path });
  await dynamoDb.createTables(template, ['sa-east-1', 'us-east-1']);
  edge = await startAwsEdge({
    port: 0,
    template,
    callers,
    engines: { dynamodb: dynamoDb.engine },
    log: (line) => logged.push(line),
  });
});
afterAll(async () => {
  await edge.stop();
  await dynamoDb.stop();
  rmSync(directory, { recursive: true });
});
beforeEach(() => {
  logged.length = 0;
});

const clientOf = (accessKeyId: string, region = 'sa-east-1', endpoint = edge.url) =>
  new DynamoDBClient({
    endpoint,
    region,
    maxAttempts: 1,
    credentials: { accessKeyId, secretAccessKey: 'the secret of nobody' },
  });

const TableName = 'editorial';
const Key = { pk: { S: 'REVIEW#1' } };
const Item = { ...Key, ownerId: { S: 'ana' } };
const queryOfOwner = (owner: string) =>
  new QueryCommand({
    TableName,
    IndexName: 'byOwner',
    KeyConditionExpression: '#owner = :owner',
    ExpressionAttributeNames: { '#owner': 'ownerId' },
    ExpressionAttributeValues: { ':owner': { S: owner } },
  });

describe('what the role allows', () => {
  it('is done', async () => {
    const writer = clientOf('WRITER');
    await writer.send(new PutItemCommand({ TableName, Item }));
    await expect(writer.send(new GetItemCommand({ TableName, Key }))).resolves.toMatchObject({
      Item,
    });
    await expect(writer.send(queryOfOwner('ana'))).resolves.toMatchObject({ Items: [Item] });
    expect(logged).toEqual([]);
  });

  it('is done in the region of the request', async () => {
    const own = { pk: { S: 'only in the United States' } };
    await clientOf('OPERATOR', 'us-east-1').send(new PutItemCommand({ TableName, Item: own }));
    const read = new GetItemCommand({ TableName, Key: own });
    await expect(clientOf('OPERATOR', 'us-east-1').send(read)).resolves.toMatchObject({
      Item: own,
    });
    await expect(clientOf('OPERATOR').send(read)).resolves.not.toHaveProperty('Item');
  });

  it('still meets the errors of the service', async () => {
    await expect(
      clientOf('WRITER').send(
        new PutItemCommand({ TableName, Item, ConditionExpression: 'attribute_exists(ghost)' }),
      ),
    ).rejects.toMatchObject({ name: 'ConditionalCheckFailedException' });
  });
});

describe('what the role does not allow', () => {
  const key = { TableName, Key };
  it.each([
    ['UpdateItem', new UpdateItemCommand(key), 'dynamodb:UpdateItem', table],
    [
      'a query of the table itself',
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': Key.pk },
      }),
      'dynamodb:Query',
      table,
    ],
    [
      'a scan of an index',
      new ScanCommand({ TableName, IndexName: 'byOwner' }),
      'dynamodb:Scan',
      `${table}/index/byOwner`,
    ],
    ['DescribeTable', new DescribeTableCommand({ TableName }), 'dynamodb:DescribeTable', table],
    [
      'BatchGetItem',
      new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys: [Key] } } }),
      'dynamodb:BatchGetItem',
      table,
    ],
    [
      'BatchWriteItem',
      new BatchWriteItemCommand({ RequestItems: { [TableName]: [{ PutRequest: { Item } }] } }),
      'dynamodb:BatchWriteItem',
      table,
    ],
    [
      'a transaction with a check',
      new TransactWriteItemsCommand({
        TransactItems: [
          { Put: { TableName, Item } },
          { ConditionCheck: { ...key, ConditionExpression: 'attribute_exists(pk)' } },
        ],
      }),
      'dynamodb:ConditionCheckItem',
      table,
    ],
    [
      'a transaction with a deletion',
      new TransactWriteItemsCommand({
        TransactItems: [
          { Put: { TableName, Item } },
          { Delete: { TableName, Key: { pk: { S: 'b' } } } },
        ],
      }),
      'dynamodb:DeleteItem',
      table,
    ],
    [
      'a transaction over another table',
      new TransactGetItemsCommand({
        TransactItems: [{ Get: key }, { Get: { ...key, TableName: 'content' } }],
      }),
      'dynamodb:GetItem',
      table.replace('editorial', 'content'),
    ],
  ])('is refused: %s', async (_what, command, action, resource) => {
    const message =
      `User: arn:aws:sts::000000000000:assumed-role/writer/createReview is not authorized to ` +
      `perform: ${action} on resource: ${resource} because no identity-based policy allows the ` +
      `${action} action`;
    await expect(clientOf('WRITER').send(command as GetItemCommand)).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message,
      $metadata: { httpStatusCode: 400 },
    });
    expect(logged).toEqual([message]);
  });

  it('is refused in another region', async () => {
    await expect(
      clientOf('WRITER', 'us-east-1').send(new GetItemCommand({ TableName, Key })),
    ).rejects.toThrow('on resource: arn:aws:dynamodb:us-east-1:000000000000:table/editorial');
  });

  it('is refused by an explicit deny, in its own words', async () => {
    await expect(clientOf('OWNER').send(new ScanCommand({ TableName }))).rejects.toThrow(
      `perform: dynamodb:Scan on resource: ${table} with an explicit deny in an identity-based policy`,
    );
    await expect(clientOf('OWNER').send(queryOfOwner('ana'))).resolves.toBeDefined();
  });

  it.each([
    ['an item', new GetItemCommand({ TableName, Key: { pk: { S: 'EDITOR#1' } } })],
    ['an item to write', new PutItemCommand({ TableName, Item: { pk: { S: 'EDITOR#1' } } })],
    ['a query of an index', queryOfOwner('eva')],
    [
      'one item of a batch',
      new BatchGetItemCommand({
        RequestItems: { [TableName]: { Keys: [Key, { pk: { S: 'EDITOR#1' } }] } },
      }),
    ],
    [
      'one write of a batch',
      new BatchWriteItemCommand({
        RequestItems: { [TableName]: [{ DeleteRequest: { Key: { pk: { S: 'EDITOR#1' } } } }] },
      }),
    ],
  ])('is refused by a leading key: %s', async (_what, command) => {
    await expect(clientOf('VISITOR').send(command as GetItemCommand)).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
  });

  it('leaves the leading keys that are allowed', async () => {
    const visitor = clientOf('VISITOR');
    await expect(visitor.send(new GetItemCommand({ TableName, Key }))).resolves.toBeDefined();
    await expect(visitor.send(queryOfOwner('ana'))).resolves.toBeDefined();
  });
});

describe('who calls', () => {
  it('is refused with a key that nobody has', async () => {
    await expect(
      clientOf('STRANGER').send(new GetItemCommand({ TableName, Key })),
    ).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
      message: 'The security token included in the request is invalid.',
    });
    expect(logged.join()).not.toContain('STRANGER');
  });

  it('is refused without a signature', async () => {
    const answer = await fetch(edge.url, { method: 'POST', body: '{}' });
    expect(answer.status).toBe(400);
    await expect(answer.json()).resolves.toMatchObject({
      __type: expect.stringContaining('MissingAuthenticationTokenException'),
    });
  });

  it('may be an operator, who may do everything', async () => {
    await expect(clientOf('OPERATOR').send(new ListTablesCommand({}))).resolves.toMatchObject({
      TableNames: ['editorial'],
    });
  });
});

describe('what the local cloud does not offer', () => {
  it('is an operation that no function has a use for', async () => {
    await expect(
      clientOf('OWNER').send(
        new CreateTableCommand({ TableName: 'more', KeySchema: [], AttributeDefinitions: [] }),
      ),
    ).rejects.toMatchObject({
      name: 'UnknownOperationException',
      message: 'The local cloud: dynamodb has no CreateTable for functions',
    });
    expect(logged).toEqual([
      'manageReviews asked for what the local cloud does not offer: dynamodb has no CreateTable for functions',
    ]);
  });

  it('is a service without engine', async () => {
    const answer = await fetch(edge.url, {
      method: 'POST',
      headers: {
        authorization:
          'AWS4-HMAC-SHA256 Credential=WRITER/20261121/sa-east-1/sqs/aws4_request, SignedHeaders=host, Signature=0',
        'x-amz-target': 'AmazonSQS.SendMessage',
      },
      body: '{}',
    });
    expect(answer.status).toBe(400);
    await expect(answer.json()).resolves.toMatchObject({
      message: 'The local cloud: there is no sqs, so no SendMessage of it',
    });
  });

  it('is a body that the operation does not take', async () => {
    const answer = await fetch(edge.url, {
      method: 'POST',
      headers: {
        authorization:
          'AWS4-HMAC-SHA256 Credential=WRITER/20261121/sa-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
        'x-amz-target': 'DynamoDB_20120810.PutItem',
      },
      body: '{"TableName": 7}',
    });
    await expect(answer.json()).resolves.toMatchObject({
      __type: expect.stringContaining('SerializationException'),
    });
  });
});

it('answers 500 and says so when an engine breaks', async () => {
  const lines: string[] = [];
  const broken = await startAwsEdge({
    port: 0,
    template,
    callers,
    engines: {
      dynamodb: {
        ...dynamoDb.engine,
        handle: async () => {
          throw new Error('connect ECONNREFUSED');
        },
      },
    },
    log: (line) => lines.push(line),
  });
  onTestFinished(() => broken.stop());
  await expect(
    clientOf('WRITER', 'sa-east-1', broken.url).send(new GetItemCommand({ TableName, Key })),
  ).rejects.toMatchObject({ $metadata: { httpStatusCode: 500 } });
  expect(lines).toEqual(['dynamodb failed at GetItem: Error: connect ECONNREFUSED']);
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
