import { buffer } from 'node:stream/consumers';
import { bucketBehaviors } from './cdn/bucketBehaviors.ts';
import type { Template } from './Resource.ts';
import type { S3 } from './s3.ts';

/** On one machine API, pages and CDN share a host: of what a distribution serves, this is here. */
const shared = '/media/';

/**
 * CloudFront as far as it serves objects of a bucket: the headers of the policy, ranges, what the
 * reader has already. Nothing is cached here.
 * @throws Error that names the distribution or policy and the setting that cannot be run here
 */
export function cdnPages(template: Template, s3: Pick<S3, 'readForCloudFront'>) {
  const behaviors = bucketBehaviors(template);
  return async (request: Request): Promise<Response | undefined> => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(shared)) return undefined;
    const path = decoded(pathname);
    const behavior = behaviors.find(({ takes }) => takes(path));
    if (!behavior) return undefined;
    const asked = Object.fromEntries(request.headers);
    const key = `${behavior.originPath}${path}`.slice(1);
    const { status, headers = {}, body } = s3.readForCloudFront(behavior.bucketName, key, asked);
    const bytes = typeof body === 'object' ? new Uint8Array(await buffer(body)) : body;
    return new Response(bytes, {
      status,
      headers: behavior.addHeaders(headers, asked.origin),
    });
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
