import { isProblem } from '@random-camera-reviews/client';
import { api } from '../api.ts';

/** What is found at a slug that was asked for. */
export type Inspected = {
  readonly asked: string;
  /** Of today, where it moved; absent where nothing is there. */
  readonly slug?: string;
  readonly name: string;
  readonly kind?: 'camera' | 'lens';
  readonly isGone?: boolean;
};

/** A review as far as it matters for whether it can be compared. */
export async function inspected(asked: string, signal: AbortSignal): Promise<Inspected> {
  try {
    const query = { fields: ['slug' as const, 'camera' as const] };
    const { body } = await api.call('getPage', { path: { slug: asked }, query, signal });
    const { slug = asked, camera } = body;
    if (!camera) return { asked, slug, name: slug };
    return { asked, slug, name: `${camera.brand} ${camera.model}`, kind: camera.kind };
  } catch (error) {
    if (!isProblem(error) || error.status < 400 || error.status > 499) throw error;
    return { asked, name: asked, isGone: error.code === 'CONTENT_GONE' };
  }
}
