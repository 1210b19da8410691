import { parse, safeParse } from 'valibot';
import { Camera, CameraId, type NewCamera } from '../shared/domain/Camera.ts';
import { DomainError } from '../shared/domain/DomainError.ts';
import { Slug, slugFrom } from '../shared/domain/Slug.ts';
import { type Once, once } from '../shared/once.ts';
import type { Cameras, Receipts } from '../shared/ports.ts';
import { trailOf, type Work } from '../shared/Work.ts';

/**
 * Records a camera or a lens; its slug is made from brand and model when absent.
 * @throws DomainError `SLUG_TAKEN`: the camera is most likely recorded already; `CAMERA_INVALID`.
 */
export function createCamera(
  input: NewCamera,
  work: Work,
  { cameras, receipts }: { cameras: Pick<Cameras, 'add'>; receipts: Receipts },
): Promise<Once<Camera>> {
  const { clock, caller, receipt } = work;
  return once(Camera, receipt, { receipts, now: clock.now }, async () => {
    const at = clock.now.toISOString();
    const camera: Camera = {
      ...input,
      slug: slugOf(input),
      id: parse(CameraId, clock.newId()),
      version: 1,
      createdBy: caller.sub,
      createdAt: at,
      updatedAt: at,
    };
    await cameras.add(camera, trailOf(work, { action: 'camera.created', toVersion: 1 }));
    return camera;
  });
}

/** The slug that was chosen, or one of brand and model. @throws DomainError `CAMERA_INVALID`. */
export function slugOf({ slug, brand, model }: Pick<NewCamera, 'slug' | 'brand' | 'model'>): Slug {
  const made = safeParse(Slug, slug ?? slugFrom(`${brand} ${model}`));
  if (made.success) return made.output;
  const message = `cannot be made from brand and model (it ${made.issues[0].message}): choose one`;
  throw new DomainError('CAMERA_INVALID', `The slug ${message}`, {
    errors: [{ path: '/slug', code: 'REQUIRED', message }],
  });
}
