import { mergePatch } from '../../../functions/shared/domain/mergePatch.ts';
import type { Received, Reply } from './useServer.ts';

type KeptReview = { id: string; version: number; state: string; live: string[]; body: object };

const refused = (status: number, code: string, errors: object[] = []): Reply => ({
  status,
  json: { code, detail: code, errors },
});

/** As much of the API as an import asks: slugs are claimed once, keys replay, versions must match. */
export function backendInMemory() {
  const cameras = new Map<string, string>();
  const reviews = new Map<string, KeptReview>();
  const slugs = new Set<string>();
  const receipts = new Map<string, Reply>();

  const add = ({ method, path, headers, text }: Received): Reply => {
    const body = text === '' ? {} : JSON.parse(text);
    if (method === 'GET' && path.startsWith('/cameras?')) {
      const items = [...cameras].map(([slug, id]) => ({ id, slug }));
      return { status: 200, json: { items, page: { next: null, total: items.length } } };
    }
    if (path === '/cameras') {
      if (cameras.has(body.slug)) return refused(409, 'SLUG_TAKEN');
      if (body.model === 'refused') {
        return refused(422, 'CAMERA_INVALID', [
          { path: '/model', code: 'INVALID', message: 'is not wanted here' },
        ]);
      }
      const id = `camera-${cameras.size}`;
      cameras.set(body.slug, id);
      return { status: 201, json: { id } };
    }
    if (path.startsWith('/reviews?') || path === '/reviews') {
      const { slug } = body.locales.es;
      if (slugs.has(slug)) return refused(409, 'SLUG_TAKEN');
      slugs.add(slug);
      const isPublished = path.endsWith('?publish=true');
      const id = `review-${reviews.size}`;
      const state = isPublished ? 'published' : 'draft';
      reviews.set(id, { id, version: 1, state, live: isPublished ? ['all'] : [], body });
      return { status: 201, json: { id, version: 1 }, headers: { etag: '"1"' } };
    }
    const [, , id = '', step = ''] = path.split('/');
    const review = reviews.get(id);
    if (!review) return refused(404, 'REVIEW_NOT_FOUND');
    if (method === 'GET') return { status: 200, json: review };
    if (headers['if-match'] !== `"${review.version}"`) return refused(412, 'STALE_VERSION');
    review.version += 1;
    if (method === 'PATCH') review.body = mergePatch(review.body, body) as object;
    if (step === 'submit') review.state = 'in_review';
    if (step === 'publish') {
      review.state = 'published';
      review.live.push(`${body.locales}: ${JSON.stringify(review.body)}`);
    }
    return { status: 200, json: review };
  };

  return {
    cameras,
    reviews,
    /** Forgets the keys, as the backend does after a day. */
    forget: () => receipts.clear(),
    answer: (request: Received): Reply => {
      const key = request.headers['idempotency-key']?.toString();
      const kept = key && receipts.get(key);
      if (kept) {
        return { ...kept, headers: { ...kept.headers, 'idempotency-replayed': 'true' } };
      }
      const reply = add(request);
      if (key && reply.status < 300) receipts.set(key, structuredClone(reply));
      return reply;
    },
  };
}
