/**
 * An execution environment that stays: for every line with the number of a case and a number of
 * requests on its standard input it answers so many of them, one after the other, and tells on file
 * descriptor 3 what they took: `node readingWorker.ts <bundle> <file of the cases>`.
 */

import { readFileSync, writeSync } from 'node:fs';
import { request } from 'node:http';
import { createInterface } from 'node:readline';
import { loadHandler } from '../../cold/workers/loadHandler.ts';
import type { Case, Round } from '../Case.ts';

const [bundle = '', file = ''] = process.argv.slice(2);
const cases: readonly Case[] = JSON.parse(readFileSync(file, 'utf8'));
const handle = loadHandler(bundle);

/** The handler's clock goes on by itself: nobody waits here for a second to pass. */
let ahead = 0;
globalThis.Date = class extends Date {
  constructor(...given: [] | [number | string]) {
    if (given.length === 0) super(Date.now() + ahead);
    else super(...given);
  }
} as DateConstructor;

async function publish(): Promise<void> {
  ahead += 1100;
  const url = `${process.env.AWS_ENDPOINT_URL_DYNAMODB}/publish`;
  await new Promise<void>((resolve, reject) => {
    const published = request(url, { method: 'POST' }, (response) => {
      response.resume().on('end', resolve);
    });
    published.on('error', reject).end();
  });
}

/** Requests so far: each event of a case gets its turn. */
let turn = 0;

async function ask({ name, events, isAfterPublication }: Case) {
  if (isAfterPublication) await publish();
  turn += 1;
  const cpu = process.cpuUsage();
  const start = performance.now();
  const status = await handle(events[turn % events.length]);
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  if (status !== 200) throw new Error(`${name} answered ${status}`);
  return { milliseconds, cpuMilliseconds: (user + system) / 1000 };
}

async function answer(asked: Case, requests: number): Promise<Round> {
  const milliseconds: number[] = [];
  let cpuMilliseconds = 0;
  for (let count = 0; count < requests; count += 1) {
    const took = await ask(asked);
    milliseconds.push(took.milliseconds);
    cpuMilliseconds += took.cpuMilliseconds;
  }
  return { milliseconds, cpuMilliseconds, rssMb: process.memoryUsage.rss() / 1024 / 1024 };
}

for await (const line of createInterface({ input: process.stdin })) {
  const [number = 0, requests = 0] = line.split(' ').map(Number);
  const asked = cases[number];
  if (!asked) throw new Error(`there is no case ${number}`);
  writeSync(3, `${JSON.stringify(await answer(asked, requests))}\n`);
}
process.exit();
