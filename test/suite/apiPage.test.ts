import { expect, inject, it, onTestFinished } from 'vitest';
import { samplePassword } from '../../lib/local/sample/accounts.ts';
import { launchChromium } from '../support/chromium.ts';

const { api } = inject('suiteTarget');
/** The page belongs to `npm start`, and is not deployed. */
const isLocal = new URL(api).hostname === 'localhost';

it.runIf(isLocal)(
  'the API page signs an editor in with the hosted UI, and calls the backend as that editor',
  async () => {
    const browser = await launchChromium();
    onTestFinished(() => browser.close());
    const page = await browser.newPage({ locale: 'en-US' });
    const complaints: string[] = [];
    const strangers: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (line) => {
      if (line.type() === 'error') complaints.push(line.text());
    });
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol === 'http:' && hostname !== 'localhost') strangers.push(hostname);
      if (protocol === 'https:') strangers.push(hostname);
    });
    await page.goto(`${api}/docs#/Editors/getMe`);
    await page.getByRole('button', { name: 'Authorize', exact: true }).first().click();
    const dialog = page.locator('.dialog-ux');
    await dialog.getByText('select all').first().click();
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      dialog.locator('button.authorize').first().click(),
    ]);
    await popup.getByLabel('Email').fill('ana@example.com');
    await popup.getByLabel('Password', { exact: true }).fill(samplePassword);
    await popup.keyboard.press('Enter');
    await dialog.getByText('Logout').waitFor();
    await dialog.locator('.btn-done').click();

    await page
      .locator('#operations-Editors-getMe')
      .getByRole('button', { name: 'Execute' })
      .click();
    const answered = page.locator('#operations-Editors-getMe .live-responses-table');
    await answered.getByText('ana@example.com').first().waitFor();
    expect(await answered.locator('.response-col_status').last().textContent()).toContain('200');
    expect([complaints, strangers]).toEqual([[], []]);
  },
);
