import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import * as v from 'valibot';
import { signInOn } from '../../test/support/visitors/signInOn.ts';
import { say } from '../say.ts';
import { scrollThrough } from './scrollThrough.ts';

type Pages = Readonly<Record<string, string>>;
type Options = {
  readonly api: string;
  /** Where the pictures go: `<page>-<width>-<scheme>.png`. */
  readonly directory: string;
  readonly readers: Pages;
};

const Reviews = v.object({ items: v.tupleWithRest([v.object({ id: v.string() })], v.unknown()) });
const Link = v.object({ token: v.string() });

const sizes = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];
const schemes = ['light', 'dark'] as const;

/** Pictures of all pages, whole: those of readers, of sample editors and of the sample admin. */
export async function takeScreenshots(browser: Browser, options: Options): Promise<void> {
  const { api, readers } = options;
  const visitor = async () =>
    (await browser.newContext({ baseURL: api, locale: 'es-AR' })).newPage();

  const reader = await visitor();
  const others = { nothing: '/es/nothing', signIn: '/desk', noneToCompare: '/es/compare' };
  await takeAll(reader, { ...readers, ...others }, options);
  await reader.goto('/desk');
  await reader.getByRole('main').getByRole('button').click();
  await reader.locator('[name=username]').waitFor();
  await take(reader, 'hostedSignIn', options);

  const editor = await visitor();
  const review = await ownReview(editor);
  const desk = {
    desk: '/desk',
    newReview: '/desk/reviews/new',
    edit: `/desk/reviews/${review.id}`,
    history: `/desk/reviews/${review.id}/history`,
    preview: review.preview,
  };
  await takeAll(editor, desk, options);

  const admin = await visitor();
  await signInOn(admin, { email: 'admin@example.com', path: '/desk' });
  await takeAll(admin, { editors: '/desk/editors' }, options);
}

/** Signs in; the list that the desk asks for tells which reviews there are, and with which token. */
async function ownReview(page: Page): Promise<{ id: string; preview: string }> {
  const asked = page.waitForResponse(
    (response) => new URL(response.url()).pathname === '/reviews' && response.status() === 200,
  );
  await signInOn(page, { email: 'ana@example.com', path: '/desk' });
  const list = await asked;
  const [{ id }] = v.parse(Reviews, await list.json()).items;
  const { authorization = '' } = list.request().headers();
  const answer = await page.request.post(`/reviews/${id}/preview-links`, {
    headers: { authorization },
    data: {},
  });
  return { id, preview: `/preview/${v.parse(Link, await answer.json()).token}` };
}

async function takeAll(page: Page, pages: Pages, options: Options): Promise<void> {
  for (const [name, path] of Object.entries(pages)) {
    say(`pictures of ${name}`);
    await page.goto(path, { waitUntil: 'networkidle' });
    await take(page, name, options);
  }
}

async function take(page: Page, name: string, { directory }: Options): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await scrollThrough(page);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      const path = join(directory, `${name}-${size.width}-${colorScheme}.png`);
      await page.screenshot({ path, fullPage: true });
    }
  }
}
