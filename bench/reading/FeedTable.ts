import * as v from 'valibot';

/** What the index `feed` has of an item. */
export type FeedItem = {
  readonly pk: string;
  readonly sk: string;
  readonly feed: string;
  readonly changedAt: string;
  readonly kind: string;
  readonly card: string;
};

const Text = v.object({ S: v.string() });
const QueryInput = v.object({
  ExpressionAttributeValues: v.record(v.string(), Text),
  ProjectionExpression: v.optional(v.string()),
  ExclusiveStartKey: v.optional(v.record(v.string(), Text)),
});

/** DynamoDB ends a page of a Query before the item that would make it larger. */
const largestPage = 1024 * 1024;

type Stored = FeedItem & { readonly bytes: number };

/**
 * The index `feed` of the content table in memory, with the pages that DynamoDB makes of it: 1 MB of
 * items as they are stored, whatever is left out of the answer. (DynamoDB Local counts whole items
 * of the table, and is java: neither is what a cold function meets.)
 */
export class FeedTable {
  /** By partition, in order of time. */
  readonly #partitions = new Map<string, Stored[]>();

  constructor(items: Iterable<FeedItem>) {
    for (const item of items) this.#partition(item.feed).push({ ...item, bytes: bytesOf(item) });
    for (const partition of this.#partitions.values()) {
      partition.sort((a, b) => (a.changedAt < b.changedAt ? -1 : 1));
    }
  }

  /** Adds an item that is newer than all others of its partition. */
  append(item: FeedItem): void {
    this.#partition(item.feed).push({ ...item, bytes: bytesOf(item) });
  }

  /** The answer to a Query of ours: by partition and a span of time. */
  query(body: string): string {
    const input = v.parse(v.pipe(v.string(), v.parseJson(), QueryInput), body);
    const value = (name: string): string | undefined => input.ExpressionAttributeValues[name]?.S;
    const after = input.ExclusiveStartKey;
    const until = value(':until') ?? '~';
    const items = this.#partition(value(':feed') ?? '').filter(
      ({ changedAt, pk }) =>
        changedAt >= (value(':since') ?? '') &&
        changedAt <= until &&
        (after === undefined ||
          changedAt > (after.changedAt?.S ?? '') ||
          (changedAt === after.changedAt?.S && pk > (after.pk?.S ?? ''))),
    );
    const page = firstPage(items);
    const last = page.at(-1);
    const names = (input.ProjectionExpression ?? 'pk,sk,feed,changedAt,kind,card').split(/, */);
    return JSON.stringify({
      Count: page.length,
      ScannedCount: page.length,
      Items: page.map((item) => attributesOf(item, names)),
      ...(last && page.length < items.length
        ? { LastEvaluatedKey: attributesOf(last, ['pk', 'sk', 'feed', 'changedAt']) }
        : {}),
    });
  }

  #partition(feed: string): Stored[] {
    const known = this.#partitions.get(feed);
    if (known) return known;
    const made: Stored[] = [];
    this.#partitions.set(feed, made);
    return made;
  }
}

function firstPage(items: readonly Stored[]): readonly Stored[] {
  let bytes = 0;
  const end = items.findIndex((item) => {
    bytes += item.bytes;
    return bytes > largestPage;
  });
  return end < 0 ? items : items.slice(0, end);
}

/** What DynamoDB counts: names and values in UTF-8. */
const bytesOf = (item: FeedItem): number =>
  Object.entries(item).reduce((sum, pair) => sum + Buffer.byteLength(pair.join('')), 0);

const attributesOf = (item: FeedItem, names: readonly string[]) =>
  Object.fromEntries(
    Object.entries(item).flatMap(([name, S]) => (names.includes(name) ? [[name, { S }]] : [])),
  );
