/** An item or key in DynamoDB's JSON: attribute name -> `{ S: 'text' }`, `{ N: '1' }` … */
type Item = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The partition key value of an item or key, as `dynamodb:LeadingKeys` has it. */
export function leadingKeyOfItem(item: Item, partitionKey: string | undefined): string[] {
  const value = partitionKey === undefined ? undefined : item[partitionKey];
  return value === undefined ? [] : Object.values(value).map(String);
}

/** The partition key value that a query asks for: `pk = :pk`, or `#pk = :pk` with a name. */
export function leadingKeyOfQuery(
  query: {
    readonly KeyConditionExpression: string;
    readonly ExpressionAttributeNames: Readonly<Record<string, string>>;
    readonly ExpressionAttributeValues: Item;
  },
  partitionKey: string | undefined,
): string[] {
  const equalities = query.KeyConditionExpression.matchAll(/([#\w.-]+)\s*=\s*(:\w+)/g);
  for (const [, name = '', placeholder = ''] of equalities) {
    if ((query.ExpressionAttributeNames[name] ?? name) !== partitionKey) continue;
    return Object.values(query.ExpressionAttributeValues[placeholder] ?? {}).map(String);
  }
  return [];
}
