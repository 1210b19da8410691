import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPortal } from '../../examples/portal/build.ts';
import { paths, portalPaths } from '../../examples/portal/src/paths.ts';
import { portalAt } from '../../functions/getContent/feeds/Portal.ts';
import { routes } from '../../functions/routes.ts';
import type { Endpoints } from '../../lib/local/Endpoints.ts';
import { portalPages } from '../../lib/local/portal.ts';

const origin = 'http://localhost:3000';
const endpoints: Endpoints = {
  api: origin,
  signIn: 'http://localhost:3001',
  aws: 'http://127.0.0.1:4566',
  issuer: 'http://localhost:3001/pool',
  clientId: '</script>',
  userPoolId: 'pool',
  redirectUri: `${origin}/callback`,
  scope: 'openid',
  accounts: [{ email: 'ana@example.com', password: 'secret', role: 'editor', status: 'active' }],
};

let portal: ReturnType<typeof portalPages>;
beforeAll(async () => {
  portal = portalPages(endpoints, await buildPortal());
});
const get = (path: string) => portal.answer(new Request(`${origin}${path}`));

describe('the portal beside the API', () => {
  it.each([
    '/',
    '/es',
    '/pt-BR?q=nikon',
    '/en/reviews/a',
    '/desk',
    '/desk/reviews/new',
    '/callback?code=1',
  ])('is one page, at %s too, that may load nothing from elsewhere', async (path) => {
    const answer = get(path);
    expect(answer?.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer?.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
        "connect-src 'self' http://localhost:3001 http://127.0.0.1:4566; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  it('is sent by gzip to whoever takes it', async () => {
    const headers = { 'accept-encoding': 'br, gzip' };
    const answer = portal.answer(new Request(`${origin}/es`, { headers }));
    expect(answer?.headers.get('content-encoding')).toBe('gzip');
    const zipped = (await answer?.arrayBuffer()) ?? new ArrayBuffer();
    expect(gunzipSync(zipped).toString()).toBe(await get('/es')?.text());
  });

  it('answers nowhere else', () => {
    expect(['/deskt', '/reviews', '/assets/none.js', '/index.htm', '/espresso'].map(get)).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });

  it('knows where the API is, and no account', async () => {
    const html = (await get('/es')?.text()) ?? '';
    const [, json] =
      html.match(/<script type="application\/json" id="config">(.*?)<\/script>/) ?? [];
    expect(JSON.parse(json ?? '')).toEqual({
      api: origin,
      media: origin,
      issuer: endpoints.issuer,
      clientId: '</script>',
      scope: 'openid',
      signOut: 'http://localhost:3001/logout',
    });
    expect(html).not.toContain('secret');
  });

  it('has the files that its page asks for', async () => {
    const html = (await get('/es')?.text()) ?? '';
    const files = [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css|svg))"/g)].map(
      ([, path]) => path,
    );
    expect(new Set(files.map((file) => file?.split('.').at(-1)))).toEqual(
      new Set(['svg', 'css', 'js']),
    );
    for (const file of files) expect((await get(file ?? '')?.text())?.length).toBeGreaterThan(0);
  });

  it('hands out the sitemap of the API, whose place on a portal is agreed', () => {
    const sitemap = get(portalAt('').sitemap(2, 'es'));
    expect(sitemap?.headers.get('location')).toBe(`${origin}/content/sitemap.xml?locale=es&page=2`);
  });
});

describe('the addresses of the portal', () => {
  it('are those that feeds and sitemap lead to', () => {
    const agreed = portalAt('');
    const at = { locale: 'pt-BR', slug: 'nikon-z50' } as const;
    expect(paths.home(at.locale)).toBe(agreed.home(at.locale));
    expect(paths.review(at.locale, at.slug)).toBe(agreed.review({ ...at, slug: at.slug as never }));
  });

  it('are none of the API', () => {
    const all = Object.values(routes).flatMap((ofOne) => Object.values(ofOne));
    const taken = all.map(({ path }) => path).filter((path) => portalPaths.test(path));
    expect(taken).toEqual([]);
  });
});
