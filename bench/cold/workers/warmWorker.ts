/**
 * An execution environment that stays: for every line with a number on its standard input it
 * answers so many requests, one after the other, and tells on file descriptor 3 what CPU time each
 * took. Bundled, then run as `node warmWorker.js <bundle> <event>`.
 */

import { readFileSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Round } from '../measureWarm.ts';
import { type Handle, loadHandler } from './loadHandler.ts';

async function main([bundle = '', eventFile = '']: readonly string[]): Promise<void> {
  const handle = loadHandler(bundle);
  const event: unknown = JSON.parse(readFileSync(eventFile, 'utf8'));
  for await (const line of createInterface({ input: process.stdin })) {
    writeSync(3, `${JSON.stringify(await answer(handle, event, Number(line)))}\n`);
  }
}

async function answer(handle: Handle, event: unknown, requests: number): Promise<Round> {
  const before = process.cpuUsage();
  let answered = 0;
  for (let request = 0; request < requests; request += 1) {
    if ((await handle(event)) < 300) answered += 1;
  }
  const { user, system } = process.cpuUsage(before);
  return { answered, cpuMicroseconds: (user + system) / requests };
}

void main(process.argv.slice(2)).then(() => process.exit());
