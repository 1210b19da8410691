import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import type { Endpoints } from '../../../lib/local/Endpoints.ts';
import { launchChromium } from '../chromium.ts';
import { complaintsOf } from './complaintsOf.ts';
import { sharedBackend } from './sharedBackend.ts';
import { signInOn } from './signInOn.ts';

/** Somebody in front of a browser of their own. */
export type Visitor = {
  readonly context: BrowserContext;
  /** Paths are enough: `page.goto('/es')`. */
  readonly page: Page;
};

type VisitorOptions = Pick<
  BrowserContextOptions,
  'locale' | 'viewport' | 'colorScheme' | 'deviceScaleFactor' | 'isMobile' | 'hasTouch'
> & {
  /** Complaints that belong to the test, such as that of an address that answers 404. */
  readonly expected?: RegExp;
};

/** Milliseconds for a backend that starts while other tests keep the machine busy: alone it takes 8 s. */
const patience = 120_000;

/**
 * For a test file that visits the portal of the shared backend; call it once, at the top. Whatever a
 * visitor's browser complains of fails the test at its end.
 * @param need `pictures` makes the file wait until some sample reviews have theirs
 */
export function portalVisitors(need: 'content' | 'pictures' = 'content') {
  let browser: Browser;
  let endpoints: Endpoints;
  beforeAll(async () => {
    [browser, endpoints] = await Promise.all([launchChromium(), sharedBackend(need)]);
  }, patience);
  afterAll(() => browser?.close());

  /** By itself one who reads Spanish, at a desk, in the light. */
  async function visitor({ expected, ...options }: VisitorOptions = {}): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL: endpoints.api,
      locale: 'es-AR',
      viewport: { width: 1_280, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    // Less than a test has, so that it says what it waited for.
    context.setDefaultTimeout(15_000);
    const complaints = complaintsOf(context);
    onTestFinished(async () => {
      await context.close();
      expect(complaints.filter((complaint) => !expected?.test(complaint))).toEqual([]);
    });
    return { context, page: await context.newPage() };
  }

  return {
    endpoints: () => endpoints,
    visitor,
    /**
     * A visitor who came through the hosted sign-in page, with a sample account.
     * @param path of the desk where that begins, and ends
     */
    async signedInAs(
      email: string,
      { path = '/desk', ...options }: VisitorOptions & { readonly path?: string } = {},
    ): Promise<Visitor> {
      const somebody = await visitor(options);
      await signInOn(somebody.page, { email, path });
      return somebody;
    },
  };
}
