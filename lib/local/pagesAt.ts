import { gzipSync } from 'node:zlib';

/** What a page is made of: its media type, and its text when it is asked for. */
export type PageFile = readonly [type: string, body: () => string];

/**
 * Answers what stands at some paths, by gzip where that is taken; undefined elsewhere.
 * @param policy its Content-Security-Policy, a directive each
 */
export function pagesAt(files: Readonly<Record<string, PageFile>>, policy: readonly string[]) {
  return ({ url, headers }: Request): Response | undefined => {
    const [type, body] = files[new URL(url).pathname] ?? [];
    if (!type || !body) return undefined;
    const isZipped = /\bgzip\b/.test(headers.get('accept-encoding') ?? '');
    return new Response(isZipped ? gzipSync(body()) : body(), {
      headers: {
        'content-type': `${type}; charset=utf-8`,
        ...(isZipped ? { 'content-encoding': 'gzip' } : {}),
        vary: 'accept-encoding',
        'content-security-policy': policy.join('; '),
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      },
    });
  };
}
