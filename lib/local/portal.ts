import type { BuiltFile } from '../../examples/portal/build.ts';
import { portalPaths } from '../../examples/portal/src/paths.ts';
import { withConfig } from '../../examples/portal/withConfig.ts';
import type { Endpoints } from './Endpoints.ts';
import { type PageFile, pagesAt } from './pagesAt.ts';

type Files = ReadonlyMap<string, BuiltFile>;

/**
 * The reference portal, beside the API as on a host of its own: at each of its addresses the one page
 * that it is. It is no part of what is deployed.
 * @param built what `buildPortal` made
 */
export function portalPages(endpoints: Endpoints, built: Files) {
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
  const pagesOf = (files: Files) => {
    const pages = [...files].map(([path, { type, text }]): [string, PageFile] => [
      path,
      [type, () => (type === 'text/html' ? withConfig(text, config) : text)],
    ]);
    return pagesAt(Object.fromEntries(pages), policy);
  };
  let page = pagesOf(built);
  return {
    answer(request: Request): Response | undefined {
      const url = new URL(request.url);
      if (url.pathname === '/sitemap.xml') {
        return Response.redirect(new URL(`/content/sitemap.xml${url.search}`, api), 307);
      }
      if (portalPaths.test(url.pathname)) url.pathname = '/index.html';
      return page(new Request(url, request));
    },
    /** Puts another build in place. */
    replace(files: Files): void {
      page = pagesOf(files);
    },
  };
}
