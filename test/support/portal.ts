import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';

export type Portal = { readonly url: string; readonly stop: () => void };

/** What the page needs to know about the user pool. */
export type PortalPool = {
  readonly authority: string;
  readonly clientId: string;
  readonly scope: string;
};

/**
 * A front end that signs in with oidc-client-ts, on a port of its own.
 * @param pool asked for when the page is: the pool may start after the portal
 */
export async function startPortal(pool: () => PortalPool): Promise<Portal> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'portalPage.js')],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const page = ({ authority, clientId, scope }: PortalPool) => `<!doctype html>
    <title>Portal</title>
    <body data-authority="${authority}" data-client-id="${clientId}" data-scope="${scope}">
    <button id="in">Sign in</button><button id="refresh">Refresh</button>
    <button id="out">Sign out</button><output></output>
    <script type="module" src="/portal.js"></script>`;
  const server = createServer((request, response) => {
    const isScript = request.url === '/portal.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? outputFiles[0]?.contents : page(pool()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, stop };
}
