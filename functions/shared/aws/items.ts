import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Key } from './keys.ts';

type Item = Record<string, AttributeValue>;

/** Plain data as DynamoDB keeps it; what is undefined is absent. */
export const toItem = (data: Readonly<Record<string, unknown>>): Item =>
  marshall(data, { removeUndefinedValues: true });

/** A key as DynamoDB wants it. */
export const toKey = ({ pk, sk }: Key): Item => ({ pk: { S: pk }, sk: { S: sk } });

/** An item as plain data. */
export const fromItem = (item: Item): Record<string, unknown> => unmarshall(item);
