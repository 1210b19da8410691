import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { devices } from '../../../bench/portal/devices.ts';
import { measurePage } from '../../../bench/portal/measurePage.ts';
import { missedBy } from '../../../bench/portal/missedBy.ts';
import { readersPages } from '../../../bench/portal/readersPages.ts';
import { emulateNetwork } from '../../support/visitors/emulateNetwork.ts';
import { portalVisitors } from '../../support/visitors/portalVisitors.ts';

const { visitor, endpoints } = portalVisitors('pictures');

/** Tells whether what signs editors in was among the scripts that a page has loaded from now on. */
function watchSignIn(page: Page): () => Promise<boolean> {
  const texts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) texts.push(response.text());
  });
  return async () => (await Promise.all(texts)).some((text) => text.includes('code_verifier'));
}

it.each(devices)(
  '$context.viewport.width pixels: nothing moves, and what is loaded is needed',
  async ({ context }) => {
    const pages = Object.entries(await readersPages(endpoints().api));
    const visits = pages.map(async ([name, path]) => {
      const { page } = await visitor(context);
      // So that what an answer brings comes after the page was painted without it.
      await emulateNetwork(page, { latency: 100 });
      const signsIn = watchSignIn(page);
      const figures = await measurePage(page, path);
      const missed = missedBy(figures, context.deviceScaleFactor);
      return { name, missed, hasPicture: figures.image !== null, signsIn: await signsIn() };
    });
    const met = { missed: [], signsIn: false };
    expect(await Promise.all(visits)).toEqual([
      { name: 'search', hasPicture: true, ...met },
      { name: 'review', hasPicture: true, ...met },
      { name: 'camera', hasPicture: expect.any(Boolean), ...met },
      { name: 'compare', hasPicture: expect.any(Boolean), ...met },
    ]);
  },
);

it('loads what signs editors in at the desk', async () => {
  const { page } = await visitor();
  const signsIn = watchSignIn(page);
  await page.goto('/desk');
  await page.getByRole('button', { name: 'Ingresar' }).waitFor();
  expect(await signsIn()).toBe(true);
});
