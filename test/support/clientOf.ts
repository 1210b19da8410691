import { createClient } from '../../client/src/index.ts';

/** What a server that is a function answers. */
export type Answer = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/** A client of a server that is a function; it waits for nothing. */
export function clientOf(
  answer: (request: Request) => Answer,
  options: Partial<Parameters<typeof createClient>[0]> = {},
) {
  const requests: Request[] = [];
  const client = createClient({
    origin: 'https://api.example.com/',
    fetch: async (address, init) => {
      const request = new Request(address, init);
      requests.push(request.clone());
      const { status = 200, headers, body } = answer(request);
      const type = status < 400 ? 'application/json' : 'application/problem+json';
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const hasBody = status !== 204 && status !== 304;
      return new Response(hasBody ? text : null, {
        status,
        headers: { 'content-type': type, ...headers },
      });
    },
    ...options,
  });
  return { client, requests };
}
