import {
  type DynamoDBClient,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { Batch, Span } from '../ports.ts';
import { fromItem, toItem } from './items.ts';
import type { Key } from './keys.ts';

/** A partition of the table or of an index, read from its end: the newest first. */
export type List<Item> = {
  readonly index?: 'byState' | 'byOwner';
  readonly partition: { readonly name: 'pk' | 'state' | 'ownerId'; readonly value: string };
  /** Sort key and its range, both ends included. */
  readonly sort: { readonly name: 'sk' | 'updatedAt'; readonly from: string; readonly to: string };
  /** Attributes of `summary` that must be equal. */
  readonly where?: Readonly<Record<string, string | undefined>>;
  readonly parse: (item: Readonly<Record<string, unknown>>) => Item;
};

/** Sorts after every character that keys are made of. */
export const lastOf = (prefix: string): string => `${prefix}~`;

/** How many items of a filtered list are read at a time. */
const filteredBatch = 100;

type Found = { readonly position: string; readonly item: Readonly<Record<string, unknown>> };

/**
 * One page of some partitions read as one list, with its exact total. A page starts after a
 * position, which is a sort key: whatever is added, changed or removed meanwhile, no other item is
 * repeated or left out. Queries only, side by side; a filter is applied by DynamoDB after reading.
 */
export async function listPage<Item>(
  dynamo: DynamoDBClient,
  table: string,
  lists: readonly List<Item>[],
  { limit, after }: Span<string>,
): Promise<Batch<Item, string>> {
  const [pages, totals] = await Promise.all([
    Promise.all(lists.map((list) => newestOf(dynamo, table, list, limit + 1, after))),
    Promise.all(lists.map((list) => count(dynamo, table, list))),
  ]);
  const found = pages
    .flat()
    .sort((a, b) => (a.position < b.position ? 1 : -1))
    .slice(0, limit + 1);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ item, list }) => list.parse(item)),
    total: totals.reduce((sum, total) => sum + total, 0),
    ...(found.length > limit && last ? { next: last.position } : {}),
  };
}

async function newestOf<Item>(
  dynamo: DynamoDBClient,
  table: string,
  list: List<Item>,
  wanted: number,
  after: string | undefined,
): Promise<readonly (Found & { readonly list: List<Item> })[]> {
  if (after !== undefined && (after < list.sort.from || after > list.sort.to)) return [];
  const found: (Found & { readonly list: List<Item> })[] = [];
  let from: QueryCommandInput['ExclusiveStartKey'];
  do {
    const page = await dynamo.send(
      new QueryCommand({
        ...queryOf(table, list, after),
        ScanIndexForward: false,
        // One more than wanted, because the range includes the position itself.
        Limit: list.where ? filteredBatch : wanted + 1,
        ExclusiveStartKey: from,
      }),
    );
    for (const marshalled of page.Items ?? []) {
      const item = fromItem(marshalled);
      const position = String(item[list.sort.name]);
      if (position !== after) found.push({ position, item, list });
    }
    from = page.LastEvaluatedKey;
  } while (from && found.length < wanted);
  return found;
}

async function count<Item>(
  dynamo: DynamoDBClient,
  table: string,
  list: List<Item>,
): Promise<number> {
  let total = 0;
  let from: QueryCommandInput['ExclusiveStartKey'];
  do {
    const page = await dynamo.send(
      new QueryCommand({
        ...queryOf(table, list, undefined),
        Select: 'COUNT',
        ExclusiveStartKey: from,
      }),
    );
    total += page.Count ?? 0;
    from = page.LastEvaluatedKey;
  } while (from);
  return total;
}

function queryOf<Item>(
  TableName: string,
  { index, partition, sort, where = {} }: List<Item>,
  after: string | undefined,
): QueryCommandInput {
  const filters = Object.entries(where).filter(([, value]) => value !== undefined);
  return {
    TableName,
    IndexName: index,
    KeyConditionExpression: '#partition = :partition AND #sort BETWEEN :from AND :to',
    ExpressionAttributeNames: {
      '#partition': partition.name,
      '#sort': sort.name,
      ...Object.fromEntries(filters.map(([name]) => [`#${name}`, name])),
    },
    ExpressionAttributeValues: toItem({
      ':partition': partition.value,
      ':from': sort.from,
      ':to': after ?? sort.to,
      ...Object.fromEntries(filters.map(([name, value]) => [`:${name}`, value])),
    }),
    ...(filters.length > 0
      ? { FilterExpression: filters.map(([name]) => `summary.#${name} = :${name}`).join(' AND ') }
      : {}),
  };
}

/** What waits in a partition of the index `bySchedule` and is due, the longest waiting first. */
export async function dueIn(
  dynamo: DynamoDBClient,
  table: string,
  bucket: string,
  at: Date,
  limit: number,
): Promise<readonly Key[]> {
  const { Items = [] } = await dynamo.send(
    new QueryCommand({
      TableName: table,
      IndexName: 'bySchedule',
      KeyConditionExpression: 'scheduleBucket = :bucket AND scheduledFor <= :at',
      ExpressionAttributeValues: toItem({ ':bucket': bucket, ':at': at.toISOString() }),
      Limit: limit,
    }),
  );
  return Items.map((item) => ({ pk: item.pk?.S ?? '', sk: item.sk?.S ?? '' }));
}
