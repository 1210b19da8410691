import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import {
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  GetItemCommand,
  ListTablesCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type DynamoDb, startDynamoDb } from '../../lib/local/dynamodb.ts';
import { findJava } from '../../lib/local/java.ts';
import type { Template } from '../../lib/local/Resource.ts';

const java = await findJava({
  directory: join(import.meta.dirname, '../../.local'),
  environment: process.env,
  onProgress: () => undefined,
});

const editorial = {
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
    { AttributeName: 'ownerId', AttributeType: 'S' },
  ],
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: 'byOwner',
      KeySchema: [{ AttributeName: 'ownerId', KeyType: 'HASH' }],
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['title', 'state'] },
    },
  ],
  BillingMode: 'PAY_PER_REQUEST',
  StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
  TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
  Replicas: [{ Region: 'sa-east-1' }, { Region: 'us-east-1' }],
};

const [pk, sk, ownerId] = editorial.AttributeDefinitions;
const withoutIndex = {
  ...editorial,
  AttributeDefinitions: [pk, sk],
  GlobalSecondaryIndexes: [],
};
const withoutSortKey = {
  ...editorial,
  AttributeDefinitions: [pk, ownerId],
  KeySchema: editorial.KeySchema.slice(0, 1),
};
const withWholeIndex = {
  ...editorial,
  GlobalSecondaryIndexes: editorial.GlobalSecondaryIndexes.map((index) => ({
    ...index,
    Projection: { ProjectionType: 'ALL' },
  })),
};

/** A template with one global table. */
const templateWith = (tableName: string, properties: Record<string, unknown>): Template => ({
  resources: [
    {
      type: 'AWS::DynamoDB::GlobalTable',
      logicalId: 'Table',
      stack: 'dev-Data',
      region: 'sa-east-1',
      physicalId: tableName,
      arn: undefined,
      properties,
    },
  ],
  assetDirectory: () => '',
});

const clientOf = ({ url, accessKeyId }: Pick<DynamoDb, 'url' | 'accessKeyId'>, region: string) =>
  new DynamoDBClient({
    endpoint: url,
    region,
    credentials: { accessKeyId, secretAccessKey: 'never checked' },
  });

describe('startDynamoDb', () => {
  let directory: string;
  let dynamoDb: DynamoDb;
  let tableName: string;
  let tables = 0;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'dynamodb-'));
    dynamoDb = await startDynamoDb({ directory, java: java.path });
  });
  afterAll(async () => {
    await dynamoDb.stop();
    rmSync(directory, { recursive: true });
  });
  beforeEach(() => {
    tableName = `editorial-${++tables}`;
  });

  it('creates a table of the template with indexes, stream and expiry', async () => {
    await dynamoDb.createTables(templateWith(tableName, editorial), ['sa-east-1']);
    const client = clientOf(dynamoDb, 'sa-east-1');
    const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
    expect(Table).toMatchObject({
      KeySchema: editorial.KeySchema,
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
      GlobalSecondaryIndexes: [
        { IndexName: 'byOwner', IndexStatus: 'ACTIVE', Projection: { ProjectionType: 'INCLUDE' } },
      ],
    });
    await expect(
      client.send(new DescribeTimeToLiveCommand({ TableName: tableName })),
    ).resolves.toMatchObject({
      TimeToLiveDescription: { TimeToLiveStatus: 'ENABLED', AttributeName: 'expiresAt' },
    });
  });

  it('creates the replicas of the regions asked for, and no others', async () => {
    await dynamoDb.createTables(templateWith(tableName, editorial), ['us-east-1', 'eu-west-1']);
    const tablesIn = async (region: string) =>
      (await clientOf(dynamoDb, region).send(new ListTablesCommand({}))).TableNames;
    await expect(tablesIn('us-east-1')).resolves.toContain(tableName);
    await expect(tablesIn('sa-east-1')).resolves.not.toContain(tableName);
    await expect(tablesIn('eu-west-1')).resolves.not.toContain(tableName);
  });

  it('leaves a table as it is when it is created a second time', async () => {
    const template = templateWith(tableName, editorial);
    await dynamoDb.createTables(template, ['sa-east-1']);
    const client = clientOf(dynamoDb, 'sa-east-1');
    const Item = { pk: { S: 'REVIEW#1' }, sk: { S: 'HEAD' } };
    await client.send(new PutItemCommand({ TableName: tableName, Item }));
    await dynamoDb.createTables(template, ['sa-east-1']);
    await expect(
      client.send(new GetItemCommand({ TableName: tableName, Key: Item })),
    ).resolves.toMatchObject({ Item });
  });

  it.each([
    ['index byOwner is missing', withoutIndex, editorial],
    ['index byOwner is no longer in the template', editorial, withoutIndex],
    ['index byOwner has changed', editorial, withWholeIndex],
    ['the key schema has changed', withoutSortKey, editorial],
    ['the stream is missing', { ...editorial, StreamSpecification: undefined }, editorial],
  ])('refuses an existing table when %s', async (difference, before, after) => {
    await dynamoDb.createTables(templateWith(tableName, before), ['sa-east-1']);
    const again = dynamoDb.createTables(templateWith(tableName, after), ['sa-east-1']);
    await expect(again).rejects.toThrow(`The local table ${tableName} is not what the template`);
    await expect(again).rejects.toThrow(difference);
    await expect(again).rejects.toThrow('npm start -- --reset');
  });

  it('shows a stranger on the network none of the tables', async () => {
    await dynamoDb.createTables(templateWith(tableName, editorial), ['sa-east-1']);
    const stranger = clientOf({ url: dynamoDb.url, accessKeyId: 'stranger' }, 'sa-east-1');
    await expect(stranger.send(new ListTablesCommand({}))).resolves.toMatchObject({
      TableNames: [],
    });
  });

  it('refuses a directory that another one is using', async () => {
    await expect(startDynamoDb({ directory, java: java.path, patience: 100 })).rejects.toThrow(
      `Another DynamoDB Local, on port ${new URL(dynamoDb.url).port}, uses the tables in ${directory}`,
    );
  });
});

it('shows the last lines of the log when java ends at once', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'dynamodb-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  await expect(startDynamoDb({ directory, java: '/bin/ls' })).rejects.toThrow(
    /DynamoDB Local did not start; .*dynamodb\.log says:\n.*ls: /s,
  );
});

it('keeps every answered write over a kill -9 of the whole process, and leaves no java', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'dynamodb-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  // GIVEN a process that writes as fast as it can and prints each item that was answered
  const writer = spawn(
    process.execPath,
    [join(import.meta.dirname, '../support/writeStorm.ts'), directory, java.path],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const answered: string[] = [];
  const lines = createInterface({ input: writer.stdout });
  const closed = once(lines, 'close');
  for await (const line of lines) {
    answered.push(line);
    // WHEN it is killed in the middle of that
    if (answered.length === 100) writer.kill('SIGKILL');
  }
  await closed;
  // THEN java ends, as nobody answers at its port any more
  const port = readFileSync(join(directory, 'dynamodb.port'), 'utf8');
  await expect
    .poll(
      () =>
        fetch(`http://127.0.0.1:${port}`).then(
          () => 'java lives',
          () => 'gone',
        ),
      { timeout: 10_000 },
    )
    .toBe('gone');
  // AND the next start finds every item that was answered
  const dynamoDb = await startDynamoDb({ directory, java: java.path });
  onTestFinished(() => dynamoDb.stop());
  const client = clientOf(dynamoDb, 'sa-east-1');
  const found = await Promise.all(
    answered.map(async (pk) => {
      const Key = { pk: { S: pk } };
      return (await client.send(new GetItemCommand({ TableName: 'storm', Key }))).Item?.pk?.S;
    }),
  );
  expect(answered.length).toBeGreaterThanOrEqual(100);
  expect(found).toEqual(answered);
});
