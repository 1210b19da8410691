import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Request } from 'playwright-core';
import * as v from 'valibot';
import { InPage, type PageFigures } from './PageFigures.ts';
import { scrollThrough } from './scrollThrough.ts';

type Loaded = {
  readonly type: string;
  readonly path: string;
  readonly bytes: number;
  readonly gzipped: number;
};

/**
 * Loads an address into a page that is used for nothing else, then scrolls through it: pictures that
 * are left for later must move nothing either.
 */
export async function measurePage(page: Page, path: string): Promise<PageFigures> {
  const requests: Promise<Loaded>[] = [];
  page.on('requestfinished', (request) => requests.push(loadedBy(request)));
  await page.addInitScript({ path: join(import.meta.dirname, 'inPage.js') });
  await page.goto(path, { waitUntil: 'networkidle' });
  const atFirst = await inPage(page);
  const loaded = await Promise.all(requests);
  await scrollThrough(page);
  const { shifts } = await inPage(page);

  const scripts = loaded.filter(({ type }) => type === 'script');
  return {
    ...atFirst,
    shifts,
    requests: loaded.length,
    bytes: sum(loaded, 'bytes'),
    gzippedBytes: sum(loaded, 'gzipped'),
    scriptBytes: sum(scripts, 'bytes'),
    scriptGzippedBytes: sum(scripts, 'gzipped'),
    scripts: scripts.map((script) => script.path),
  };
}

const inPage = async (page: Page) => v.parse(InPage, await page.evaluate('portalFigures()'));

/** What gzip makes of a text is computed: the body is told as it is when it is taken out. */
async function loadedBy(request: Request): Promise<Loaded> {
  const type = request.resourceType();
  const path = new URL(request.url()).pathname;
  const response = await request.response();
  const isRedirect = response !== null && response.status() >= 300 && response.status() < 400;
  if (!response || isRedirect) return { type, path, bytes: 0, gzipped: 0 };
  const body = await response.body();
  const isPicture = type === 'image' && !path.endsWith('.svg');
  const gzipped = isPicture ? body.length : gzipSync(body).length;
  return { type, path, bytes: body.length, gzipped };
}

const sum = (loaded: readonly Loaded[], figure: 'bytes' | 'gzipped'): number =>
  loaded.reduce((total, one) => total + one[figure], 0);
