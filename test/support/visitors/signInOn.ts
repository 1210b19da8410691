import type { Page } from 'playwright-core';
import { samplePassword } from '../../../lib/local/sample/accounts.ts';

type SignIn = {
  /** Of a sample account. */
  readonly email: string;
  /** Of the desk: where the sign-in is asked for, and comes back to. */
  readonly path: string;
};

/** Signs in as people do: a button of the portal, the hosted page, and back. In any language. */
export async function signInOn(page: Page, { email, path }: SignIn): Promise<void> {
  await page.goto(path);
  await page.getByRole('main').getByRole('button').click();
  await page.locator('[name=username]').fill(email);
  await page.locator('[name=password]').fill(samplePassword);
  await page.keyboard.press('Enter');
  await page.waitForURL(path);
}
