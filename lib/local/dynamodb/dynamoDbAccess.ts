import * as v from 'valibot';
import type { Access, AccessTarget } from '../Engine.ts';
import { leadingKeyOfItem, leadingKeyOfQuery } from './leadingKey.ts';

/** Name of the partition key of a table, or of one of its indexes. */
export type PartitionKeyOf = (table: string, index?: string) => string | undefined;

/** What a request touches: one right, and the partition key values it touches with it. */
type Touch = {
  readonly action: string;
  readonly table: string;
  readonly index?: string | undefined;
  readonly leadingKeys: readonly string[];
};

/**
 * Tells which IAM rights a DynamoDB request needs.
 *
 * A transaction needs the right of each of its items on that item's table, there is no action
 * `TransactWriteItems`; an index is a resource of its own.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html
 *
 * @throws ValiError when the body is not what the operation takes
 */
export const dynamoDbAccess =
  (partitionKeyOf: PartitionKeyOf) =>
  ({ operation, body, region, accountId }: AccessTarget): readonly Access[] | undefined => {
    const touches = touchesOf[operation]?.(JSON.parse(body.toString()), partitionKeyOf);
    return touches?.map(({ action, table, index, leadingKeys }) => {
      const tableArn = table.startsWith('arn:')
        ? table
        : `arn:aws:dynamodb:${region}:${accountId}:table/${table}`;
      return {
        action: `dynamodb:${action}`,
        resource: index === undefined ? tableArn : `${tableArn}/index/${index}`,
        context: leadingKeys.length > 0 ? { 'dynamodb:LeadingKeys': leadingKeys } : {},
      };
    });
  };

const Item = v.record(v.string(), v.record(v.string(), v.unknown()));
const TableOnly = v.object({ TableName: v.string() });
const ByKey = v.object({ TableName: v.string(), Key: Item });
const ByItem = v.object({ TableName: v.string(), Item });
const Read = v.object({
  TableName: v.string(),
  IndexName: v.optional(v.string()),
  KeyConditionExpression: v.optional(v.string(), ''),
  ExpressionAttributeNames: v.optional(v.record(v.string(), v.string()), {}),
  ExpressionAttributeValues: v.optional(Item, {}),
});
const BatchGet = v.object({
  RequestItems: v.record(v.string(), v.object({ Keys: v.array(Item) })),
});
const BatchWrite = v.object({
  RequestItems: v.record(
    v.string(),
    v.array(
      v.object({
        PutRequest: v.optional(v.object({ Item })),
        DeleteRequest: v.optional(v.object({ Key: Item })),
      }),
    ),
  ),
});
const TransactGet = v.object({ TransactItems: v.array(v.object({ Get: ByKey })) });
const TransactWrite = v.object({
  TransactItems: v.array(
    v.object({
      ConditionCheck: v.optional(ByKey),
      Delete: v.optional(ByKey),
      Put: v.optional(ByItem),
      Update: v.optional(ByKey),
    }),
  ),
});

/** The operations that a function may use; one that is missing here is refused as unknown. */
const touchesOf: Readonly<
  Record<string, (input: unknown, partitionKeyOf: PartitionKeyOf) => Touch[]>
> = {
  DescribeTable: (input) => [
    { action: 'DescribeTable', table: v.parse(TableOnly, input).TableName, leadingKeys: [] },
  ],
  DeleteItem: withKey('DeleteItem'),
  GetItem: withKey('GetItem'),
  PutItem: (input, partitionKeyOf) => [byItem('PutItem', v.parse(ByItem, input), partitionKeyOf)],
  UpdateItem: withKey('UpdateItem'),
  Query: (input, partitionKeyOf) => {
    const query = v.parse(Read, input);
    const { TableName: table, IndexName: index } = query;
    return [
      {
        action: 'Query',
        table,
        index,
        leadingKeys: leadingKeyOfQuery(query, partitionKeyOf(table, index)),
      },
    ];
  },
  Scan: (input) => {
    const { TableName: table, IndexName: index } = v.parse(Read, input);
    return [{ action: 'Scan', table, index, leadingKeys: [] }];
  },
  BatchGetItem: (input, partitionKeyOf) =>
    Object.entries(v.parse(BatchGet, input).RequestItems).map(([table, { Keys }]) => ({
      action: 'BatchGetItem',
      table,
      leadingKeys: Keys.flatMap((key) => leadingKeyOfItem(key, partitionKeyOf(table))),
    })),
  BatchWriteItem: (input, partitionKeyOf) =>
    Object.entries(v.parse(BatchWrite, input).RequestItems).map(([table, writes]) => ({
      action: 'BatchWriteItem',
      table,
      leadingKeys: writes.flatMap(({ PutRequest, DeleteRequest }) =>
        leadingKeyOfItem(PutRequest?.Item ?? DeleteRequest?.Key ?? {}, partitionKeyOf(table)),
      ),
    })),
  TransactGetItems: (input, partitionKeyOf) =>
    v
      .parse(TransactGet, input)
      .TransactItems.map(({ Get }) => byKey('GetItem', Get, partitionKeyOf)),
  TransactWriteItems: (input, partitionKeyOf) =>
    v
      .parse(TransactWrite, input)
      .TransactItems.flatMap(({ ConditionCheck, Delete, Put, Update }) => [
        ...(ConditionCheck ? [byKey('ConditionCheckItem', ConditionCheck, partitionKeyOf)] : []),
        ...(Delete ? [byKey('DeleteItem', Delete, partitionKeyOf)] : []),
        ...(Put ? [byItem('PutItem', Put, partitionKeyOf)] : []),
        ...(Update ? [byKey('UpdateItem', Update, partitionKeyOf)] : []),
      ]),
};

function withKey(action: string) {
  return (input: unknown, partitionKeyOf: PartitionKeyOf): Touch[] => [
    byKey(action, v.parse(ByKey, input), partitionKeyOf),
  ];
}

function byKey(
  action: string,
  { TableName: table, Key }: v.InferOutput<typeof ByKey>,
  partitionKeyOf: PartitionKeyOf,
): Touch {
  return { action, table, leadingKeys: leadingKeyOfItem(Key, partitionKeyOf(table)) };
}

function byItem(
  action: string,
  { TableName: table, Item: item }: v.InferOutput<typeof ByItem>,
  partitionKeyOf: PartitionKeyOf,
): Touch {
  return { action, table, leadingKeys: leadingKeyOfItem(item, partitionKeyOf(table)) };
}
