import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Endpoints } from './Endpoints.ts';
import { type PageFile, pagesAt } from './pagesAt.ts';

const directory = join(import.meta.dirname, 'welcome');
const file = (name: string): string => readFileSync(join(directory, name), 'utf8');

/** One file for the browser, with its OpenID Connect client in it. */
function script(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(directory, 'welcome.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * The welcome page of `npm start`, beside the API: where a person signs in, sees who the API takes
 * them for, and looks at the reviews. It is no part of what is deployed.
 */
export function welcomePages(endpoints: Endpoints) {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${endpoints.signIn}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  const content: Readonly<Record<string, PageFile>> = {
    '/': ['text/html', () => file('index.html')],
    '/sign-in': ['text/html', () => file('index.html')],
    '/callback': ['text/html', () => file('index.html')],
    '/welcome.css': ['text/css', () => file('welcome.css')],
    '/welcome.js': ['text/javascript', script],
    '/endpoints.json': ['application/json', () => JSON.stringify(endpoints)],
  };
  return pagesAt(content, policy);
}
