import { buildPortal } from '../../examples/portal/build.ts';
import { portalPaths } from '../../examples/portal/src/paths.ts';
import type { Endpoints } from './Endpoints.ts';
import { pagesAt } from './pagesAt.ts';

/**
 * The reference portal, beside the API as on a host of its own: at each of its addresses the one page
 * that it is. It is no part of what is deployed.
 */
export async function portalPages(endpoints: Endpoints) {
  const { api, aws, issuer, clientId, scope, signIn } = endpoints;
  const config = { api, media: api, issuer, clientId, scope, signOut: `${signIn}/logout` };
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    // Sign-in asks the user pool for tokens; pictures go straight to the bucket.
    `connect-src 'self' ${signIn} ${aws}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  const build = async () => {
    const files = await buildPortal(config);
    return pagesAt(
      Object.fromEntries([...files].map(([path, { type, text }]) => [path, [type, () => text]])),
      policy,
    );
  };
  let page = await build();
  return {
    answer(request: Request): Response | undefined {
      const url = new URL(request.url);
      if (url.pathname === '/sitemap.xml') {
        return Response.redirect(new URL(`/content/sitemap.xml${url.search}`, api), 307);
      }
      if (portalPaths.test(url.pathname)) url.pathname = '/index.html';
      return page(new Request(url, request));
    },
    /** Bundles it anew; what was there goes on when that fails. */
    async rebuild(): Promise<void> {
      page = await build();
    },
  };
}
