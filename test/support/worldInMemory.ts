import { type Camera, type CameraId, publicCamera } from '../../functions/shared/domain/Camera.ts';
import { DomainError } from '../../functions/shared/domain/DomainError.ts';
import { facesOf, facesWithout } from '../../functions/shared/domain/faces.ts';
import { staleVersion } from '../../functions/shared/domain/IfMatch.ts';
import type { Page } from '../../functions/shared/domain/Page.ts';
import type { Review } from '../../functions/shared/domain/Review.ts';
import type { Slug } from '../../functions/shared/domain/Slug.ts';
import type { Cameras, Reviews, Trail } from '../../functions/shared/ports.ts';

type Kept = { readonly cameras: readonly Camera[]; readonly reviews?: readonly Review[] };
type Shown = { readonly review: Review['id']; readonly page?: Page };

/**
 * Cameras, reviews and pages in memory, with the conditions that the stores put on their writes:
 * the version of the review, and that of the camera in its pages. For use cases only.
 */
export function worldInMemory(kept: Kept) {
  const cameras = new Map(kept.cameras.map((camera) => [camera.id, camera]));
  const waiting = new Map<CameraId, string>();
  const reviews = new Map((kept.reviews ?? []).map((review) => [review.id, review]));
  const versions = new Map<string, Review>();
  const shown = new Map<Slug, Shown>();
  const trails: Trail[] = [];
  const keep = (review: Review) => versions.set(`${review.id} ${review.version}`, review);

  const save: Reviews['save'] = async ({ before, after, pages = [], camera, snapshots }, trail) => {
    const review = after ?? before;
    if (!review) throw new Error('a change without a review');
    const version = reviews.get(review.id)?.version;
    if (version !== before?.version) throw staleVersion(version);
    if (camera && cameras.get(camera.id)?.version !== camera.version) {
      throw new DomainError('CAMERA_CHANGED', 'The camera was changed meanwhile');
    }
    if (after) reviews.set(after.id, after);
    else reviews.delete(review.id);
    for (const version of snapshots ?? []) keep(version);
    for (const [slug, { kind }] of after ? facesOf(after) : facesWithout(review)) {
      const page = pages.find((rendered) => rendered.slug === slug) ?? shown.get(slug)?.page;
      if (kind === 'page' && !page) throw new Error(`the page at ${slug} was not rendered`);
      shown.set(slug, { review: review.id, ...(kind === 'page' && page ? { page } : {}) });
    }
    trails.push(trail);
  };

  return {
    /** The trail of each write, in order. */
    trails,
    keep,
    /** Whether pages wait for a refresh of the camera. */
    isWaiting: (id: CameraId) => waiting.has(id),
    camera: (id: CameraId) => cameras.get(id),
    review: (id: Review['id']) => reviews.get(id),
    /** What readers find at an address. */
    page: (slug: string) => shown.get(slug as Slug)?.page,
    /** The addresses of pages that show another camera than that of today. */
    stale: (id: CameraId): readonly string[] => {
      const camera = cameras.get(id);
      const today = JSON.stringify(camera && publicCamera(camera));
      return [...shown].flatMap(([slug, { page }]) =>
        page && JSON.stringify(page.camera) !== today ? [slug] : [],
      );
    },
    cameras: {
      find: async (id) => cameras.get(id),
      change: async (before, after, trail) => {
        const version = cameras.get(before.id)?.version;
        if (version !== before.version) throw staleVersion(version);
        cameras.set(after.id, after);
        waiting.set(after.id, after.updatedAt);
        trails.push(trail);
      },
      finishRefresh: async ({ id, version }) => {
        if (cameras.get(id)?.version === version) waiting.delete(id);
      },
      unrefreshed: async (at, limit) =>
        [...waiting]
          .filter(([, since]) => since <= at.toISOString())
          .map(([id]) => id)
          .slice(0, limit),
    } satisfies Partial<Cameras>,
    reviews: {
      find: async (id) => reviews.get(id),
      findVersion: async (id, version) => versions.get(`${id} ${version}`),
      save,
      keepVersion: async (review, trail) => {
        const version = reviews.get(review.id)?.version;
        if (version !== review.version) throw staleVersion(version);
        keep(review);
        trails.push(trail);
      },
      ofCamera: async (id) =>
        [...reviews.values()].filter(({ cameraId }) => cameraId === id).map(({ id }) => id),
      due: async (now, limit) =>
        [...reviews.values()]
          .filter(({ schedule }) => schedule && schedule.at <= now.toISOString())
          .map(({ id }) => id)
          .slice(0, limit),
    } satisfies Partial<Reviews>,
  };
}

type Port = Readonly<Record<string, (...input: never[]) => Promise<unknown>>>;

/** The same ports; each call waits for its turn first, and fails where that does. */
export const inTurns = <P extends Port>(ports: P, turn: (call: string) => Promise<void>): P =>
  Object.fromEntries(
    Object.entries(ports).map(([name, call]) => [
      name,
      async (...input: never[]) => {
        await turn(name);
        return call(...input);
      },
    ]),
  ) as P;
