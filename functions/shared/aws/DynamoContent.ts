import {
  type AttributeValue,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import { parse } from 'valibot';
import { Locale } from '../domain/Locale.ts';
import { Slug } from '../domain/Slug.ts';
import type { Change, Content, PublicContent } from '../ports.ts';
import { toKey } from './items.ts';
import { feedKey, pageKey, slugOfPageKey } from './keys.ts';

/**
 * What readers see. Items are read attribute by attribute: their schema vouched for them when they
 * were written, and the read path has no time to ask again.
 */
export class DynamoContent implements PublicContent {
  readonly #dynamo: DynamoDBClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBClient, table: string) {
    this.#dynamo = dynamo;
    this.#table = table;
  }

  async find(slug: Slug): Promise<Content | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetItemCommand({ TableName: this.#table, Key: toKey(pageKey(slug)) }),
    );
    switch (Item?.kind?.S) {
      case undefined:
        return undefined;
      case 'page':
        return {
          kind: 'page',
          body: textOf(Item, 'body'),
          etag: textOf(Item, 'etag'),
          locale: parse(Locale, textOf(Item, 'locale')),
        };
      case 'moved':
        return { kind: 'moved', to: parse(Slug, textOf(Item, 'to')) };
      default:
        return { kind: 'gone' };
    }
  }

  async changes(locale: Locale, year: number, since = ''): Promise<readonly Change[]> {
    const changes: Change[] = [];
    let from: QueryCommandInput['ExclusiveStartKey'];
    do {
      const page = await this.#dynamo.send(
        new QueryCommand({ ...this.#feed(locale, year, since), ExclusiveStartKey: from }),
      );
      for (const item of page.Items ?? []) {
        const card = item.card?.S;
        changes.push({
          slug: slugOfPageKey(textOf(item, 'pk')),
          changedAt: textOf(item, 'changedAt'),
          ...(card ? { card: JSON.parse(card) } : {}),
        });
      }
      from = page.LastEvaluatedKey;
    } while (from);
    return changes;
  }

  async lastChange(locale: Locale, year: number): Promise<string | undefined> {
    const { Items = [] } = await this.#dynamo.send(
      new QueryCommand({ ...this.#feed(locale, year, ''), ScanIndexForward: false, Limit: 1 }),
    );
    return Items[0]?.changedAt?.S;
  }

  #feed(locale: Locale, year: number, since: string): QueryCommandInput {
    return {
      TableName: this.#table,
      IndexName: 'feed',
      KeyConditionExpression: 'feed = :feed AND changedAt >= :since',
      ExpressionAttributeValues: {
        ':feed': { S: feedKey(locale, year) },
        // An empty string is no key: the earliest instant sorts before every other.
        ':since': { S: since || '0' },
      },
    };
  }
}

function textOf(item: Readonly<Record<string, AttributeValue>>, name: string): string {
  const text = item[name]?.S;
  if (text === undefined) throw new Error(`content item ${item.pk?.S} has no ${name}`);
  return text;
}
