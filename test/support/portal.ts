import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';

export type Portal = { readonly url: string; readonly stop: () => void };

/** What the page needs to know about the user pool, and of the API where it asks that. */
export type PortalSettings = {
  readonly authority: string;
  readonly clientId: string;
  readonly scope: string;
  readonly api?: string;
};

/** A script of this folder, and the elements that it works with. */
export type PortalPage = { readonly script: string; readonly body: string };

const signInPage: PortalPage = {
  script: 'portalPage.js',
  body: `<button id="in">Sign in</button><button id="refresh">Refresh</button>
    <button id="out">Sign out</button><output></output>`,
};

/**
 * A front end that signs in with oidc-client-ts, on a port of its own.
 * @param settings asked for when the page is: the pool may start after the portal
 */
export async function startPortal(
  settings: () => PortalSettings,
  { script, body }: PortalPage = signInPage,
): Promise<Portal> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, script)],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const page = ({ authority, clientId, scope, api = '' }: PortalSettings) => `<!doctype html>
    <meta name="viewport" content="width=device-width">
    <title>Portal</title>
    <body data-authority="${authority}" data-client-id="${clientId}" data-scope="${scope}" data-api="${api}">
    ${body}
    <script type="module" src="/portal.js"></script>`;
  const server = createServer((request, response) => {
    const isScript = request.url === '/portal.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? outputFiles[0]?.contents : page(settings()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, stop };
}
