import type { Page } from 'playwright-core';
import type { Endpoints } from '../../../lib/local/Endpoints.ts';

type Account = {
  readonly endpoints: Endpoints;
  readonly email: string;
  /** Of the desk: where the sign-in is asked for, and comes back to. */
  readonly path: string;
};

/** Signs in as people do: a button of the portal, the hosted page, and back. In any language. */
export async function signInOn(page: Page, { endpoints, email, path }: Account): Promise<void> {
  const account = endpoints.accounts.find((known) => known.email === email);
  if (!account) throw new Error(`there is no sample account ${email}`);
  await page.goto(`${endpoints.api}${path}`);
  await page.getByRole('main').getByRole('button').click();
  await page.locator('[name=username]').fill(email);
  await page.locator('[name=password]').fill(account.password);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${endpoints.api}${path}`);
}
