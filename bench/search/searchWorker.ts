/**
 * Measures one engine in a process of its own: `node --expose-gc searchWorker.ts <engine> <cards>`
 * tells as JSON what that took, and how many first hits were right.
 */

import { firstHits } from '../../test/support/firstHits.ts';
import { publishedCards } from '../../test/support/published/publishedCards.ts';
import { cases } from '../reading/cases.ts';
import { percentile } from '../reading/percentile.ts';
import { engines } from './engines.ts';

const [name = '', count = '0'] = process.argv.slice(2);
const chosen = Object.entries(engines).find(([known]) => known === name)?.[1].engine;
if (!chosen) throw new Error(`there is no engine ${name}`);

const cards = publishedCards(Number(count));
const memory = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1024 / 1024;
};
const before = memory();
const start = process.cpuUsage();
const find = chosen.load(cards);
const { user, system } = process.cpuUsage(start);
const loadMs = (user + system) / 1000;
const memoryMb = memory() - before;

const texts = (cases.find((one) => one.name === 'search')?.events ?? []).map(
  ({ rawQueryString }) => new URLSearchParams(rawQueryString).get('q') ?? '',
);
const milliseconds: number[] = [];
for (let turn = -200; turn < 1000; turn += 1) {
  const text = texts[(turn + 200) % texts.length] ?? '';
  const began = performance.now();
  find(text);
  if (turn >= 0) milliseconds.push(performance.now() - began);
}

const findFirst = chosen.load(firstHits.cards);
const missed = firstHits.wanted.filter(
  ([q, model]) => firstHits.cards[findFirst(q)[0] ?? -1]?.model !== model,
);
const result = {
  loadMs,
  memoryMb,
  p50Ms: percentile(milliseconds, 0.5),
  p99Ms: percentile(milliseconds, 0.99),
  right: firstHits.wanted.length - missed.length,
  missed: missed.map(([q]) => q),
};
process.stdout.write(JSON.stringify(result));
