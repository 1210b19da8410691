import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { createClient } from '../../../client/src/index.ts';
import { tokensOf } from '../../../lib/local/tokensOf.ts';
import { aPicture } from '../../support/aPicture.ts';
import { emulateNetwork } from '../../support/visitors/emulateNetwork.ts';
import { expectNoViolations } from '../../support/visitors/expectNoViolations.ts';
import { portalVisitors } from '../../support/visitors/portalVisitors.ts';

const { endpoints, visitor, signedInAs } = portalVisitors();

const saved = (page: Page) => page.getByText(/^Saved at /).waitFor();

/** A colleague at another desk, who saves while nobody looks. */
async function saveElsewhere(id: string, locale: { readonly title: string; summary: string }) {
  const tokens = await tokensOf(endpoints());
  const chief = createClient({ origin: endpoints().api, token: () => tokens.chief ?? '' });
  const { etag = '' } = await chief.call('getReview', { path: { id } });
  const body = { locales: { en: locale } };
  await chief.call('patchReview', { path: { id }, ifMatch: etag, body });
}

it('takes an editor from an idea to a published review', { timeout: 120_000 }, async () => {
  const title = `A week with the D850 ${randomUUID().slice(0, 8)}`;
  const { page } = await signedInAs('ana@example.com', {
    locale: 'en-US',
    // Of the version that somebody else was faster with.
    expected: /status of 412/,
  });

  const cameras = Promise.withResolvers<void>();
  await page.route(/\/cameras\?/, (route) => cameras.promise.then(() => route.continue()));
  await page.getByRole('link', { name: 'New review' }).first().click();
  await page.getByLabel('Camera or lens').fill('Nikon D850');
  await page.getByLabel('Title', { exact: true }).fill(title);
  await page.keyboard.press('Enter');
  await page.getByText('Loading the list of cameras').waitFor();
  cameras.resolve();
  await page.waitForURL(/\/desk\/reviews\/[0-9A-Z]{26}$/);
  const id = page.url().slice(-26);
  const check = page.getByRole('region', { name: 'Automatic check' });
  await check.getByRole('link', { name: /Verdict/ }).waitFor();

  const text = page.getByLabel('Text', { exact: true });
  await text.fill('It <b>shines</b>.');
  await check.getByText('The text has HTML, which is not allowed.').waitFor();
  expect(await text.getAttribute('aria-invalid')).toBe('true');
  await expectNoViolations(page);
  await text.fill('## In the field\n\nIt *shines*.');
  await page.getByRole('heading', { name: 'In the field' }).waitFor();
  await page.getByLabel('Summary', { exact: true }).fill('Seven days, one lens and rain.');
  await page.getByLabel('Verdict', { exact: true }).fill('A camera to be trusted.');
  for (const [list, line] of [
    ['In favor', 'Files with room'],
    ['Against', 'Its weight'],
  ] as const) {
    await page.getByRole('button', { name: `Add to “${list}”` }).click();
    await page.getByRole('textbox', { name: `${list} 1` }).fill(line);
  }
  await page.getByRole('group', { name: 'Features weight: 4%' }).waitFor();
  for (const score of await page.getByLabel('Score (0 to 100)', { exact: true }).all())
    await score.fill('80');
  await page.getByLabel('Where it came from').selectOption('On loan');
  await check.getByText('It is ready to be published.').waitFor();
  await page.keyboard.press('Control+s');
  await saved(page);
  await page.getByRole('img', { name: 'Overall score: 80 / 100' }).waitFor();

  // Some seconds for the picture, so that its progress can be seen.
  await emulateNetwork(page, { upload: 100_000 });
  await page.evaluate(`{
    globalThis.shown = [];
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (bar) shown.push(bar.value / bar.max);
    }).observe(document.body, { attributes: true, childList: true, subtree: true });
  }`);
  const buffer = await aPicture('sage');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'd850.jpg', mimeType: 'image/jpeg', buffer });
  await page.getByText('d850.jpg: ready.').waitFor();
  const shown: number[] = await page.evaluate('shown');
  expect(shown.some((part) => part > 0 && part < 1)).toBe(true);
  const described = page.getByLabel('Alternative text').first();
  await described.fill('A camera on a sage-green plinth');
  await described.blur();
  await page.getByText('Saved.', { exact: true }).waitFor();
  await expectNoViolations(page);

  await saveElsewhere(id, { title: `${title}!`, summary: 'Their summary.' });
  await page.getByLabel('Summary', { exact: true }).fill('My summary.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const conflict = page.getByRole('dialog', { name: 'Somebody else saved first' });
  await conflict.getByText('Their summary.').waitFor();
  await conflict.getByText(/What only they changed is taken in already: .*Title/).waitFor();
  await expectNoViolations(page);
  await conflict.getByRole('button', { name: 'Save what is chosen' }).press('Enter');
  await saved(page);
  expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe(`${title}!`);
  expect(await page.getByLabel('Summary', { exact: true }).inputValue()).toBe('My summary.');

  await page.getByText('Preview', { exact: true }).click();
  await page.getByRole('button', { name: 'Make a link' }).click();
  const address = await page.getByLabel('Link', { exact: true }).inputValue();
  const { page: guest } = await visitor({ locale: 'en-US' });
  await guest.goto(address);
  await guest.getByRole('heading', { level: 1, name: title }).waitFor();
  await guest.getByRole('img', { name: 'A camera on a sage-green plinth' }).waitFor();
  await expectNoViolations(guest);

  await page.getByText('Schedule the publication').click();
  await page.getByLabel('Date and time').fill(`${new Date().getFullYear() + 1}-01-15T09:30`);
  await page.getByLabel('Time zone').selectOption('America/Sao_Paulo');
  await page.getByRole('button', { name: 'Schedule', exact: true }).click();
  await page.getByText(/^Scheduled for .*9:30/).waitFor();
  await page.getByRole('button', { name: 'Cancel the schedule' }).click();
  await page.getByText('The schedule was canceled.').waitFor();

  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText('Published. It stands at:').waitFor();
  const live = page.getByRole('link', { name: 'English', exact: true }).first();
  const href = await live.getAttribute('href');
  await expectNoViolations(page);

  await guest.goto(href ?? '');
  await guest.getByRole('heading', { level: 1, name: `${title}!` }).waitFor();
  await guest.getByRole('heading', { name: 'In the field' }).waitFor();
  await guest.getByRole('img', { name: 'A camera on a sage-green plinth' }).waitFor();
});
