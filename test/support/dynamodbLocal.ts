import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { callDynamoDb } from '../../lib/local/dynamodb/callDynamoDb.ts';
import { createTable as createInDynamoDb } from '../../lib/local/dynamodb/createTable.ts';
import { forwardToDynamoDb } from '../../lib/local/dynamodb/forwardToDynamoDb.ts';
import { startJar } from '../../lib/local/dynamodb/startJar.ts';
import { tableOf } from '../../lib/local/dynamodb/tablesOf.ts';
import { findJava } from '../../lib/local/java.ts';

const region = 'sa-east-1';
const accessKeyId = 'test';

/** DynamoDB Local in memory, for a whole test run. */
export async function startDynamoDbForTests(): Promise<{ url: string; stop: () => Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'dynamodb-'));
  const java = await findJava({
    // Beside the runtime that `npm start` fetches, so that it is fetched once.
    directory: join(import.meta.dirname, '../../.local'),
    environment: process.env,
    onProgress: (message) => process.stdout.write(`${message}\n`),
  });
  const { url, program } = await startJar({
    java: java.path,
    logFile: join(directory, 'dynamodb.log'),
  });
  return {
    url,
    stop: async () => {
      await program.end();
      rmSync(directory, { recursive: true });
    },
  };
}

/** A client of the test run's DynamoDB Local: `dynamoDbClient(inject('dynamoDbUrl'))`. */
export const dynamoDbClient = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey: 'never checked' },
  });

/** What the client finds in the environment of a function under test. */
export const dynamoDbEnvironment = (endpoint: string): Record<string, string> => ({
  AWS_ENDPOINT_URL_DYNAMODB: endpoint,
  AWS_REGION: region,
  AWS_ACCESS_KEY_ID: accessKeyId,
  AWS_SECRET_ACCESS_KEY: 'never checked',
});

/**
 * Creates a table for one test file, with all indexes.
 * @param properties of an `AWS::DynamoDB::GlobalTable` in a synthesized template
 * @param name unique in the test run, such as `editorial-${randomUUID()}`
 */
export async function createTable(url: string, name: string, properties: unknown): Promise<void> {
  const { forward, close } = forwardToDynamoDb(url, accessKeyId);
  try {
    await createInDynamoDb(callDynamoDb(forward, region), tableOf(name, properties));
  } finally {
    close();
  }
}
