import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';

const read = (name: string) => readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8');

/** The style, script and icon of the pages. */
export function assetRoutes(): Hono {
  const app = new Hono();
  const serve = (name: string, type: string) => {
    const text = read(name);
    app.get(`/assets/${name}`, (c: Context) => {
      c.header('content-type', `${type}; charset=utf-8`);
      c.header('cache-control', 'no-cache');
      c.header('x-content-type-options', 'nosniff');
      return c.body(text);
    });
  };
  serve('signIn.css', 'text/css');
  serve('signIn.js', 'text/javascript');
  serve('icon.svg', 'image/svg+xml');
  return app;
}
