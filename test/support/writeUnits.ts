import type { AttributeValue, TransactWriteItem } from '@aws-sdk/client-dynamodb';

/**
 * Bytes of an item by DynamoDB's rules: names count, and each element of a list or map is one more.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
 */
const bytesOf = (item: Readonly<Record<string, AttributeValue>>): number =>
  Object.entries(item).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + valueBytes(value),
    0,
  );

function valueBytes({ S, N, M, L }: AttributeValue): number {
  if (S !== undefined) return Buffer.byteLength(S);
  if (N !== undefined) return 1 + Math.ceil(N.replace(/[^\d]/g, '').length / 2);
  if (M) return 3 + Object.keys(M).length + bytesOf(M);
  if (L) return L.reduce((sum, value) => sum + 1 + valueBytes(value), 3);
  return 1;
}

/**
 * Weighs transactions as AWS charges them: two units for each started kilobyte of each item, the
 * larger of what it was and what it is; an update leaves it as large as it was. DynamoDB Local
 * reports less. Indexes and replicas come on top.
 */
export function weighTransactions() {
  const sizes = new Map<string, number>();
  const weigh = ({ Put, Update, Delete, ConditionCheck }: TransactWriteItem): number => {
    const { TableName } = Put ?? Update ?? Delete ?? ConditionCheck ?? {};
    const { pk, sk } = Put?.Item ?? (Update ?? Delete ?? ConditionCheck)?.Key ?? {};
    const name = `${TableName} ${pk?.S} ${sk?.S}`;
    const before = sizes.get(name) ?? 0;
    const now = Put?.Item ? bytesOf(Put.Item) : Delete ? 0 : before;
    sizes.set(name, now);
    return 2 * Math.max(1, Math.ceil(Math.max(before, now) / 1024));
  };
  /** Write units of a transaction that was carried out, the earlier ones having been weighed too. */
  return (items: readonly TransactWriteItem[]): number =>
    items.reduce((sum, item) => sum + weigh(item), 0);
}
