import * as v from 'valibot';
import type { Routes } from '../shared/api/Route.ts';
import { PreviewPage } from './readPreview.ts';

export const routes = {
  readPreview: {
    method: 'GET',
    path: '/previews/{token}',
    summary: 'What a preview link shows',
    access: 'public',
    because: 'who has the link has the signed, expiring token that is the permission',
    // Whatever is no token of ours is answered alike, and its length is nothing to tell either.
    params: v.strictObject({ token: v.string() }),
    status: 200,
    response: PreviewPage,
    cache: 'none',
    headers: ['x-robots-tag', 'referrer-policy'],
    problems: ['PREVIEW_NOT_FOUND', 'PREVIEW_GONE'],
  },
} as const satisfies Routes;
