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
import { endOfTime, spansAfter, type TimeSpan } from './spansAfter.ts';

type Item = Readonly<Record<string, AttributeValue>>;
type StartKey = QueryCommandInput['ExclusiveStartKey'];

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

  async changes(locale: Locale, year: number, since?: string): Promise<readonly Change[]> {
    const feed = feedKey(locale, year);
    // An empty string is no key: the earliest instant sorts before every other.
    const from = since ?? '0';
    const begin = await this.#page(feed, { from, until: endOfTime });
    const [first, last] = [begin.changes[0], begin.changes.at(-1)];
    if (!begin.next || !first || !last) return begin.changes;
    const [current, ...later] = spansAfter(first.changedAt, last.changedAt);
    const rest = await Promise.all([
      this.#walk(feed, { from, until: current?.until ?? endOfTime }, begin.next),
      ...later.map((span) => this.#walk(feed, span, undefined)),
    ]);
    return [begin.changes, ...rest].flat();
  }

  async lastChange(locale: Locale, year: number): Promise<string | undefined> {
    const { Items = [] } = await this.#dynamo.send(
      new QueryCommand({
        ...this.#feed(feedKey(locale, year), { from: '0', until: endOfTime }),
        ScanIndexForward: false,
        Limit: 1,
      }),
    );
    return Items[0]?.changedAt?.S;
  }

  /** All changes of a span, one page after the other. */
  async #walk(feed: string, span: TimeSpan, start: StartKey): Promise<readonly Change[]> {
    const changes: Change[] = [];
    let from = start;
    do {
      const page = await this.#page(feed, span, from);
      changes.push(...page.changes);
      from = page.next;
    } while (from);
    return changes;
  }

  async #page(feed: string, span: TimeSpan, start?: StartKey) {
    const { Items = [], LastEvaluatedKey } = await this.#dynamo.send(
      new QueryCommand({
        ...this.#feed(feed, span),
        // The rest of an item costs as many read units, but time to parse.
        ProjectionExpression: 'pk, changedAt, card',
        ExclusiveStartKey: start,
      }),
    );
    return { changes: Items.map(changeOf), next: LastEvaluatedKey };
  }

  #feed(feed: string, { from, until }: TimeSpan): QueryCommandInput {
    return {
      TableName: this.#table,
      IndexName: 'feed',
      KeyConditionExpression: 'feed = :feed AND changedAt BETWEEN :since AND :until',
      ExpressionAttributeValues: {
        ':feed': { S: feed },
        ':since': { S: from },
        ':until': { S: until },
      },
    };
  }
}

function changeOf(item: Item): Change {
  const slug = slugOfPageKey(textOf(item, 'pk'));
  const changedAt = textOf(item, 'changedAt');
  const card = item.card?.S;
  return card ? { slug, changedAt, card: JSON.parse(card) } : { slug, changedAt };
}

function textOf(item: Item, name: string): string {
  const text = item[name]?.S;
  if (text === undefined) throw new Error(`content item ${item.pk?.S} has no ${name}`);
  return text;
}
