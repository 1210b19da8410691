/**
 * The content table with so many published reviews, as DynamoDB would answer for it, in a process of
 * its own: `node contentServer.ts <cards> <milliseconds of each answer>` writes its address as a
 * line. `POST /publish` publishes one review more.
 */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { publishedItem } from '../../../test/support/published/publishedItem.ts';
import { publishedPage } from '../../../test/support/published/publishedPage.ts';
import { FeedTable } from '../FeedTable.ts';
import { feedItemOf } from '../feedItemOf.ts';

const [cards = 0, latency = 0] = process.argv.slice(2).map(Number);
const table = new FeedTable(
  Array.from({ length: cards }, (_, number) => feedItemOf(publishedPage(number))),
);
let published = cards;
/** Answers by what was asked, so that they cost the same time at every start of a function. */
const answers = new Map<string, string>();

function answerTo(operation: string, body: string): string {
  if (operation === 'Query') return table.query(body);
  const slug = /CONTENT#[a-z0-9-]*?-(\d+)"/.exec(body);
  const item = publishedItem(Number(slug?.[1] ?? 0));
  return JSON.stringify({
    Item: Object.fromEntries(Object.entries(item).map(([name, S]) => [name, { S }])),
  });
}

function publish(): void {
  const page = publishedPage(published);
  // After all others of the year, each a second after the one before.
  const publishedAt = new Date(Date.UTC(2026, 10, 1) + published * 1000).toISOString();
  table.append(feedItemOf({ ...page, publishedAt, updatedAt: publishedAt }));
  published += 1;
  answers.clear();
}

const server = createServer(async (request, response) => {
  const body = String(await buffer(request));
  if (request.url === '/publish') {
    publish();
    response.end();
    return;
  }
  const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
  const known = answers.get(body) ?? answerTo(operation, body);
  answers.set(body, known);
  if (latency > 0) await setTimeout(latency);
  response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(known);
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
// Ends with the process that started it.
process.stdin.resume().on('end', () => process.exit());
