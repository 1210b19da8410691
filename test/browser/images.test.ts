import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Endpoints } from '../../lib/local/Endpoints.ts';
import { addPictures } from '../../lib/local/sample/pictures/addPictures.ts';
import { readSample } from '../../lib/local/sample/sampleContent.ts';
import { stages } from '../../lib/stages.ts';
import { aPicture } from '../support/aPicture.ts';
import { launchChromium } from '../support/chromium.ts';
import { type Portal, startPortal } from '../support/portal.ts';
import { aCompleteReview, someWords } from '../support/reviews.ts';
import { complaintsOf } from '../support/visitors/complaintsOf.ts';
import { emulateNetwork } from '../support/visitors/emulateNetwork.ts';
import { sharedBackend } from '../support/visitors/sharedBackend.ts';

/** Where a portal may run: the origin that API, bucket and sign-in page let in. */
const [, origin] = stages.dev.portalOrigins;
const desk = {
  script: 'imagesPage.js',
  body: `<style>body { margin: 0; font-family: sans-serif } article { padding: 0 }</style>
    <form><button type="button" id="in">Sign in</button>
    <input type="file" id="file" aria-label="Picture"><progress value="0" max="1"></progress>
    <input id="alt" aria-label="Alternative text"><textarea id="review" aria-label="Review"></textarea>
    <button type="button" id="publish">Publish</button></form>
    <p id="status" role="status"></p><article></article>`,
};

let endpoints: Endpoints;
let portal: Portal;
let browser: Browser;

beforeAll(async () => {
  endpoints = await sharedBackend('pictures');
  const { issuer: authority, clientId, scope, api } = endpoints;
  portal = await startPortal(() => ({ authority, clientId, scope, api }), desk);
  // A real server on a port that is free: Playwright would answer preflights of CORS by itself.
  const { port } = new URL(portal.url);
  const rule = `MAP ${new URL(origin).host} 127.0.0.1:${port}`;
  browser = await launchChromium(`--host-resolver-rules=${rule}`);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  portal?.stop();
});

/** Somebody in front of a browser of their own. */
async function aVisitor(): Promise<{ page: Page; complaints: readonly string[] }> {
  const context = await browser.newContext({
    locale: 'es-AR',
    viewport: { width: 800, height: 900 },
  });
  onTestFinished(() => context.close());
  const complaints = complaintsOf(context);
  return { page: await context.newPage(), complaints };
}

async function anEditor() {
  const visitor = await aVisitor();
  const { page } = visitor;
  const [account] = endpoints.accounts.filter(({ role }) => role === 'editor');
  await page.goto(origin);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('Correo electrónico').fill(account?.email ?? '');
  await page.getByLabel('Contraseña', { exact: true }).fill(account?.password ?? '');
  await page.keyboard.press('Enter');
  await page.getByText('signed in').waitFor();
  return visitor;
}

/** Every value that the bar of progress shows from now on. */
async function watchProgress(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(`{
    const bar = document.querySelector('progress');
    globalThis.seen = [];
    new MutationObserver(() => seen.push(bar.value)).observe(bar, { attributes: true });
  }`);
  return () => page.evaluate('seen');
}

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel('Picture').setInputFiles({ name, mimeType: 'image/jpeg', buffer });

/** What a reader's browser made of the picture on the page. */
const pictureOn = (page: Page) =>
  page.evaluate(`(async () => {
    const image = document.querySelector('article img');
    await image.decode();
    const { naturalWidth, clientWidth, clientHeight, currentSrc, alt } = image;
    const shifts = await new Promise((resolve) => {
      const found = [];
      new PerformanceObserver((list) => found.push(...list.getEntries().map(({ value }) => value)))
        .observe({ type: 'layout-shift', buffered: true });
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(found)));
    });
    return { naturalWidth, clientWidth, clientHeight, alt, shifts, file: currentSrc.split('-').at(-1) };
  })()`);

describe('a picture, in Chromium, on a portal that has an origin of its own', () => {
  it('goes from the disk of an editor to the page of a reader', async () => {
    const { page, complaints } = await anEditor();
    // Half a second for the picture, so that its progress can be seen.
    await emulateNetwork(page, { upload: 100_000 });
    const progress = await watchProgress(page);
    await choose(page, 'cámara.jpg', await aPicture('clay'));
    await page.getByText('ready', { exact: true }).waitFor();
    const seen = await progress();
    expect(seen.some((value) => value > 0 && value < 1)).toBe(true);
    expect(seen.at(-1)).toBe(1);

    await page.getByLabel('Alternative text').fill('Una cámara negra');
    const review = aCompleteReview({ locales: { es: someWords('Una reseña con imagen') } });
    await page.getByLabel('Review').fill(JSON.stringify(review));
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.waitForURL(`${origin}/read/*`);
    expect(complaints).toEqual([]);

    const reader = await aVisitor();
    await reader.page.goto(page.url());
    await reader.page.locator('article img').waitFor();
    expect(await pictureOn(reader.page)).toEqual({
      naturalWidth: 800,
      clientWidth: 800,
      clientHeight: 533,
      alt: 'Una cámara negra',
      shifts: [],
      file: '960.avif',
    });
    expect(reader.complaints).toEqual([]);
  });

  it('is drawn for a sample review, once', async () => {
    const drawn = readSample().reviews.filter(({ camera }) => camera === 'canon-eos-r6');
    const shown = async () =>
      (await fetch(`${endpoints.api}/content/canon-eos-r6-analisis`)).json();
    const page = await shown();
    expect(page.images).toMatchObject([{ role: 'hero', width: 1600, height: 1067 }]);
    await addPictures({ endpoints, reviews: drawn, signal: AbortSignal.timeout(50_000) });
    expect(await shown()).toEqual(page);
  });
});
