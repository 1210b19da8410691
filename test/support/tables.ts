import { randomUUID } from 'node:crypto';
import { createTable } from './dynamodbLocal.ts';

const keys = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' },
  { AttributeName: sort, KeyType: 'RANGE' },
];
const texts = (...names: readonly string[]) =>
  names.map((AttributeName) => ({ AttributeName, AttributeType: 'S' }));
const including = (...attributes: readonly string[]) => ({
  ProjectionType: 'INCLUDE',
  NonKeyAttributes: attributes,
});
const Replicas = [{ Region: 'sa-east-1' }];

/**
 * Both tables as `lib/constructs` declares them, told once more so that tests of functions need no
 * CDK; test/endpoint/tables.test.ts holds the two together.
 */
export const tables = {
  editorial: {
    Replicas,
    KeySchema: keys('pk', 'sk'),
    AttributeDefinitions: texts(
      'pk',
      'sk',
      'ownerId',
      'updatedAt',
      'state',
      'scheduleBucket',
      'scheduledFor',
    ),
    GlobalSecondaryIndexes: [
      {
        IndexName: 'byOwner',
        KeySchema: keys('ownerId', 'updatedAt'),
        Projection: including('summary'),
      },
      {
        IndexName: 'byState',
        KeySchema: keys('state', 'updatedAt'),
        Projection: including('summary'),
      },
      {
        IndexName: 'bySchedule',
        KeySchema: keys('scheduleBucket', 'scheduledFor'),
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
    ],
    TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
  },
  content: {
    Replicas,
    KeySchema: keys('pk', 'sk'),
    AttributeDefinitions: texts('pk', 'sk', 'feed', 'changedAt'),
    GlobalSecondaryIndexes: [
      {
        IndexName: 'feed',
        KeySchema: keys('feed', 'changedAt'),
        Projection: including('card', 'kind'),
      },
    ],
    StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
  },
} as const;

/** Creates both tables under names of their own. */
export async function createTables(url: string): Promise<{ editorial: string; content: string }> {
  const id = randomUUID();
  const names = { editorial: `editorial-${id}`, content: `content-${id}` };
  await Promise.all([
    createTable(url, names.editorial, tables.editorial),
    createTable(url, names.content, tables.content),
  ]);
  return names;
}
