import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Endpoints } from './Endpoints.ts';
import { type PageFile, pagesAt } from './pagesAt.ts';

const directory = join(import.meta.dirname, 'apiPage');
const swaggerUi = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')));
const ofSwaggerUi = (name: string) => () => readFileSync(join(swaggerUi, name), 'utf8');

/** The page's own script, for the browser. */
const script = (): string =>
  buildSync({
    entryPoints: [join(directory, 'page.ts')],
    format: 'esm',
    target: 'es2022',
    write: false,
  }).outputFiles[0]?.text ?? '';

/** What the page has to know in order to sign editors in. */
export type SignInSettings = Pick<Endpoints, 'signIn' | 'clientId' | 'scope'>;

const files: Readonly<Record<string, PageFile>> = {
  '/docs': ['text/html', () => readFileSync(join(directory, 'index.html'), 'utf8')],
  '/docs/page.js': ['text/javascript', script],
  '/docs/swagger-ui-bundle.js': ['text/javascript', ofSwaggerUi('swagger-ui-bundle.js')],
  '/docs/swagger-ui.css': ['text/css', ofSwaggerUi('swagger-ui.css')],
  '/docs/oauth2-redirect.html': ['text/html', ofSwaggerUi('oauth2-redirect.html')],
  '/docs/oauth2-redirect.js': ['text/javascript', ofSwaggerUi('oauth2-redirect.js')],
};

/**
 * The API page of `npm start`: Swagger UI from node_modules, so that it works without a network. It is
 * no part of what is deployed.
 */
export function apiPage({ signIn, clientId, scope }: SignInSettings) {
  const settings: SignInSettings = { signIn, clientId, scope };
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    // Swagger UI writes styles into elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self' ${signIn}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  const told: PageFile = ['application/json', () => JSON.stringify(settings)];
  return pagesAt({ ...files, '/docs/sign-in.json': told }, policy);
}
