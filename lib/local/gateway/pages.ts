import type { HttpRequest } from './request.ts';
import type { HttpResponse } from './response.ts';

type Pages = (request: Request) => Response | undefined | Promise<Response | undefined>;

/** Asks a fetch handler for a page. */
export async function pageOf(
  request: HttpRequest,
  pages: Pages,
): Promise<HttpResponse | undefined> {
  const target = request.rawQueryString
    ? `${request.encodedPath}?${request.rawQueryString}`
    : request.encodedPath;
  const url = URL.parse(target, `http://${request.headers.host ?? 'localhost'}`);
  if (!url) return undefined;
  const response = await pages(
    new Request(url, { method: request.method, headers: request.headers }),
  );
  if (!response) return undefined;
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  };
}
