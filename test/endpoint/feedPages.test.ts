import { BatchWriteItemCommand, type WriteRequest } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { expect, it } from 'vitest';
import { DynamoContent } from '../../functions/shared/aws/DynamoContent.ts';
import { cardOf } from '../../functions/shared/domain/Page.ts';
import { startBackend } from '../support/endpoint.ts';
import { publishedItem } from '../support/published/publishedItem.ts';
import { publishedPage } from '../support/published/publishedPage.ts';

const backend = await startBackend();
const count = 375;

it('tells all changes of a year, each once, however many pages of the feed they fill', async () => {
  const { client, tables } = backend;
  const numbers = Array.from({ length: count }, (_, number) => number);
  const writes = numbers.map(
    (number): WriteRequest => ({ PutRequest: { Item: marshall(publishedItem(number)) } }),
  );
  const batches = Array.from({ length: count / 25 }, (_, batch) =>
    writes.slice(batch * 25, batch * 25 + 25),
  );
  await Promise.all(
    batches.map((batch) =>
      client.send(new BatchWriteItemCommand({ RequestItems: { [tables.content]: batch } })),
    ),
  );
  const changes = await new DynamoContent(client, tables.content).changes('es', 2026);
  expect(new Map(changes.map(({ slug, card }) => [slug, card]))).toEqual(
    new Map(
      numbers.map((number) => {
        const card = JSON.parse(JSON.stringify(cardOf(publishedPage(number))));
        return [card.slug, card];
      }),
    ),
  );
  expect(changes).toHaveLength(count);
});
