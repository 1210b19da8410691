import type { Context } from 'hono';
import type { Html } from './layout.ts';

/**
 * Sends a page that runs nothing but our own script and style, sits in no frame and is kept in no
 * cache.
 * @param redirectUri where its form may lead in the end: `form-action` holds for redirects too
 */
export function sendPage(
  c: Context,
  page: Html,
  status: 200 | 400 | 403 | 404,
  redirectUri?: string,
) {
  const { protocol, origin } = redirectUri ? new URL(redirectUri) : {};
  // The URI of an installed application (myapp://callback) has no origin.
  const destination = origin === 'null' ? protocol : origin;
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self'",
    `form-action ${destination ? `'self' ${destination}` : "'none'"}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  c.header('content-security-policy', policy.join('; '));
  c.header('cache-control', 'no-store');
  c.header('referrer-policy', 'no-referrer');
  c.header('x-content-type-options', 'nosniff');
  c.header('x-frame-options', 'DENY');
  return c.html(page, status);
}
