import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import type { Call } from './callDynamoDb.ts';
import { type Table, TableShape } from './tablesOf.ts';

/**
 * Creates the table, or makes sure that the one which exists is what the template says.
 * Every index is created with the table: adding one later switches off the expiry of items in
 * DynamoDB Local. It is also why a table that differs is not changed.
 *
 * @throws Error telling what differs and how to rebuild the local data
 */
export async function createTable(call: Call, table: Table): Promise<void> {
  const existing = await describe(call, table.name);
  if (!existing) await create(call, table);
  else refuseDifferences(table, existing);
  await expireItems(call, table);
}

const ItsTable = v.object({ Table: TableShape });

async function describe(call: Call, name: string): Promise<TableShape | undefined> {
  const answer = await call('DescribeTable', { TableName: name });
  if (answer.errorCode === 'ResourceNotFoundException') return undefined;
  return v.parse(ItsTable, answer.output()).Table;
}

async function create(call: Call, { name, shape }: Table): Promise<void> {
  const { StreamSpecification, GlobalSecondaryIndexes, LocalSecondaryIndexes, ...keys } = shape;
  const answer = await call('CreateTable', {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    ...keys,
    // An empty list is refused.
    ...(GlobalSecondaryIndexes.length > 0 && { GlobalSecondaryIndexes }),
    ...(LocalSecondaryIndexes.length > 0 && { LocalSecondaryIndexes }),
    ...(StreamSpecification && {
      StreamSpecification: { ...StreamSpecification, StreamEnabled: true },
    }),
  });
  answer.output();
}

const ItsTimeToLive = v.object({
  TimeToLiveDescription: v.object({ AttributeName: v.optional(v.string()) }),
});

async function expireItems(call: Call, { name, timeToLiveAttribute }: Table): Promise<void> {
  const answer = await call('DescribeTimeToLive', { TableName: name });
  const current = v.parse(ItsTimeToLive, answer.output()).TimeToLiveDescription.AttributeName;
  if (current === timeToLiveAttribute) return;
  const update = await call('UpdateTimeToLive', {
    TableName: name,
    TimeToLiveSpecification: {
      Enabled: timeToLiveAttribute !== undefined,
      AttributeName: timeToLiveAttribute ?? current,
    },
  });
  update.output();
}

function refuseDifferences({ name, shape }: Table, existing: TableShape): void {
  const wanted = partsOf(shape);
  const found = partsOf(existing);
  const differences = [...new Set([...wanted.keys(), ...found.keys()])].flatMap((part) => {
    if (isDeepStrictEqual(wanted.get(part), found.get(part))) return [];
    if (!found.has(part)) return [`${part} is missing`];
    return [wanted.has(part) ? `${part} has changed` : `${part} is no longer in the template`];
  });
  if (differences.length > 0) {
    throw new Error(
      `The local table ${name} is not what the template says: ${differences.join(', ')}. ` +
        'Rebuild the local data with `npm start -- --reset`.',
    );
  }
}

/** The shape in parts that have a name for the reader, each independent of the order of lists. */
function partsOf(shape: TableShape): Map<string, unknown> {
  const parts = new Map<string, unknown>([
    ['the key schema', shape.KeySchema],
    [
      'the list of key attributes',
      shape.AttributeDefinitions.map(
        ({ AttributeName, AttributeType }) => `${AttributeName}: ${AttributeType}`,
      ).sort(),
    ],
  ]);
  for (const { IndexName, KeySchema, Projection } of [
    ...shape.GlobalSecondaryIndexes,
    ...shape.LocalSecondaryIndexes,
  ]) {
    const attributes = Projection.NonKeyAttributes?.toSorted();
    parts.set(`index ${IndexName}`, [KeySchema, Projection.ProjectionType, attributes]);
  }
  if (shape.StreamSpecification) parts.set('the stream', shape.StreamSpecification);
  return parts;
}
