import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  DescribeTableCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  TransactGetItemsCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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

const clientOf = (accessKeyId: string, region = 'sa-east-1') =>
  new DynamoDBClient({
    endpoint: edge.url,
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
