import {
  type DynamoDBClient,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { Batch, ByChange, Span } from '../ports.ts';
import { fromItem, toKey } from './items.ts';
import type { Key } from './keys.ts';

/** A partition of the index `byState`, newest change first. */
type List<Item> = {
  readonly table: string;
  readonly state: string;
  /** The key of the item with an id: an index page starts after a whole key. */
  readonly keyOf: (id: string) => Key;
  /** An item from the summary that the index carries. */
  readonly parse: (summary: unknown) => Item;
  readonly positionOf: (item: Item) => ByChange;
};

/** One page of a list with its exact total: two queries side by side, no Scan. */
export async function listByState<Item>(
  dynamo: DynamoDBClient,
  { table, state, keyOf, parse, positionOf }: List<Item>,
  { limit, after }: Span<ByChange>,
): Promise<Batch<Item, ByChange>> {
  const query: QueryCommandInput = {
    TableName: table,
    IndexName: 'byState',
    KeyConditionExpression: '#state = :state',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: { ':state': { S: state } },
  };
  const page = new QueryCommand({
    ...query,
    ScanIndexForward: false,
    Limit: limit + 1,
    ExclusiveStartKey: after && {
      ...toKey(keyOf(after.id)),
      state: { S: state },
      updatedAt: { S: after.updatedAt },
    },
  });
  const [{ Items = [] }, total] = await Promise.all([dynamo.send(page), count(dynamo, query)]);
  const items = Items.slice(0, limit).map((item) => parse(fromItem(item).summary));
  const last = items.at(-1);
  return { items, total, ...(Items.length > limit && last ? { next: positionOf(last) } : {}) };
}

async function count(dynamo: DynamoDBClient, query: QueryCommandInput): Promise<number> {
  let total = 0;
  let from: QueryCommandInput['ExclusiveStartKey'];
  do {
    const page = await dynamo.send(
      new QueryCommand({ ...query, Select: 'COUNT', ExclusiveStartKey: from }),
    );
    total += page.Count ?? 0;
    from = page.LastEvaluatedKey;
  } while (from);
  return total;
}
