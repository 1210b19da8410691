import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** WCAG 2.2 AA and what came before it, and what axe thinks good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What the colors of a page decide, and so has to be looked at in the dark as well. */
const ofColors = ['color-contrast', 'link-in-text-block'];

/**
 * That axe finds no fault with the page as it stands, in the light and in the dark. Its script comes
 * through the debugger: the policy of the page would refuse it, and stays in force.
 */
export async function expectNoViolations(page: Page): Promise<void> {
  await page.evaluate(axe);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violations(page, { type: 'tag', values: tags });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page, { type: 'rule', values: ofColors });
  await page.emulateMedia({ colorScheme: null });
  expect({ light, dark }, page.url()).toEqual({ light: [], dark: [] });
}

/** Which rule is broken by which elements. */
const violations = (page: Page, runOnly: object): Promise<readonly string[]> =>
  page.evaluate(`axe.run({ runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations'] }).then(
    ({ violations }) => violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ': ' + help + ' – ' + target.join(' ') + ' – ' + failureSummary)))`);
