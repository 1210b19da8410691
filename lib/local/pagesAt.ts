/** What a page is made of: its media type, and its text when it is asked for. */
export type PageFile = readonly [type: string, body: () => string];

/**
 * Answers what stands at some paths; undefined elsewhere.
 * @param policy its Content-Security-Policy, a directive each
 */
export function pagesAt(files: Readonly<Record<string, PageFile>>, policy: readonly string[]) {
  return ({ url }: Request): Response | undefined => {
    const [type, body] = files[new URL(url).pathname] ?? [];
    if (!type || !body) return undefined;
    return new Response(body(), {
      headers: {
        'content-type': `${type}; charset=utf-8`,
        'content-security-policy': policy.join('; '),
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      },
    });
  };
}
