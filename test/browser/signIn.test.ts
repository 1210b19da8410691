import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { aSignIn, chosen, temporary } from '../local/cognito/aSignIn.ts';
import { clientId, scope } from '../local/cognito/poolTemplate.ts';
import { launchChromium } from '../support/chromium.ts';
import { startPortal } from '../support/portal.ts';

const email = 'ana@example.com';
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** A portal and its user pool, with an invited editor, and a browser page to visit them. */
async function aVisit() {
  let issuer = '';
  const portal = await startPortal(() => ({ authority: issuer, clientId, scope }));
  onTestFinished(portal.stop);
  const signIn = await aSignIn({
    client: { CallbackURLs: [`${portal.url}/callback`], LogoutURLs: [`${portal.url}/`] },
  });
  issuer = signIn.issuer;
  const sub = await signIn.addUser(email);
  const context = await browser.newContext({ locale: 'es-AR' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { portal, signIn, sub, page, complaints };
}

const whoIsThere = async (page: Page) => {
  await page.locator('output:not(:empty)').waitFor();
  return JSON.parse((await page.locator('output').textContent()) ?? '') as {
    profile: Record<string, unknown>;
    accessToken: string;
  };
};

describe('signing in, as oidc-client-ts in Chromium sees it', () => {
  it('leads from a temporary password to tokens, a silent refresh and logout', async () => {
    const { portal, sub, page, complaints } = await aVisit();
    await page.goto(portal.url);
    await page.getByRole('button', { name: 'Sign in' }).click();

    await page.getByLabel('Correo electrónico').fill(email);
    await page.getByLabel('Contraseña', { exact: true }).fill(temporary);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Elige tu contraseña' }).waitFor();
    await page.getByLabel('Contraseña nueva', { exact: true }).fill(chosen);
    await page.getByLabel('Repite la contraseña nueva').fill(chosen);
    await page.getByRole('button', { name: 'Guardar y entrar' }).click();

    await page.waitForURL(`${portal.url}/`);
    const first = await whoIsThere(page);
    expect(first.profile).toMatchObject({ sub, email, 'cognito:username': sub });

    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.waitForFunction(
      `!document.querySelector('output').textContent.includes('${first.accessToken}')`,
    );
    expect((await whoIsThere(page)).profile).toMatchObject({ sub, email });

    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('nobody').waitFor();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Inicia sesión' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('helps to choose a password: ticks off its rules and shows it on demand', async () => {
    const { portal, page, complaints } = await aVisit();
    await page.goto(portal.url);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByLabel('Email address').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(temporary);
    await page.getByRole('button', { name: 'Sign in' }).click();
    const password = page.getByLabel('New password', { exact: true });
    await password.fill('Otoño');
    expect(await page.locator('.rules .met').allTextContents()).toEqual([
      'a lowercase letter, done',
      'an uppercase letter, done',
    ]);
    await password.fill(chosen);
    expect(await page.locator('.rules .met').count()).toBe(5);
    expect(await password.getAttribute('type')).toBe('password');
    await page.getByRole('button', { name: 'Show' }).first().click();
    expect(await password.getAttribute('type')).toBe('text');
    expect(complaints).toEqual([]);
  });

  it('says what went wrong, to screen readers too, and keeps the address', async () => {
    const { portal, page } = await aVisit();
    await page.goto(portal.url);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByLabel('Correo electrónico').fill(email);
    await page.getByLabel('Contraseña', { exact: true }).fill('Wrong-Passw0rd');
    await page.getByRole('button', { name: 'Entrar' }).click();
    expect(await page.getByRole('alert').textContent()).toBe(
      'El correo o la contraseña no son correctos.',
    );
    expect(await page.getByLabel('Correo electrónico').inputValue()).toBe(email);
  });

  it.each([
    [390, 844],
    [1_440, 900],
  ])('fits a window of %d × %d without scrolling sideways', async (width, height) => {
    const { portal, page } = await aVisit();
    await page.setViewportSize({ width, height });
    await page.goto(portal.url);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Inicia sesión' }).waitFor();
    const overflow = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow).toBe(0);
  });
});
