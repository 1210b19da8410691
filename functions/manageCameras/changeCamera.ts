import { type Camera, type CameraId, NewCamera } from '../shared/domain/Camera.ts';
import { DomainError } from '../shared/domain/DomainError.ts';
import { fitTo } from '../shared/domain/fitTo.ts';
import { demandMatch, type IfMatch } from '../shared/domain/IfMatch.ts';
import { mergePatch } from '../shared/domain/mergePatch.ts';
import type { Cameras } from '../shared/ports.ts';
import { type Refresh, type RefreshPorts, refreshPages } from '../shared/refreshPages.ts';
import { clockAfter, trailOf, type Work } from '../shared/Work.ts';
import { slugOf } from './createCamera.ts';
import { getCamera } from './getCamera.ts';

export type ChangedCamera = { readonly camera: Camera; readonly refreshed: Refresh };

type Ports = RefreshPorts & {
  readonly cameras: Pick<Cameras, 'find' | 'change' | 'finishRefresh'>;
};

type Patch = Readonly<Record<string, unknown>>;

/**
 * Changes a camera by a JSON Merge Patch (RFC 7396), then the pages that show it. The change holds
 * as soon as it is written: pages that could not be refreshed now are refreshed within minutes.
 * @throws DomainError `CAMERA_NOT_FOUND`, `STALE_VERSION`, `CAMERA_INVALID` with every fault,
 * `SLUG_TAKEN`.
 */
export async function changeCamera(
  { id, ifMatch }: { readonly id: CameraId; readonly ifMatch: IfMatch },
  patch: Patch,
  work: Work,
  ports: Ports,
): Promise<ChangedCamera> {
  const before = await getCamera(id, ports);
  demandMatch(ifMatch, before);
  const clock = clockAfter(work.clock, before);
  const { version, createdBy, createdAt } = before;
  const after: Camera = {
    ...patched(before, patch),
    id,
    version: version + 1,
    createdBy,
    createdAt,
    updatedAt: clock.now.toISOString(),
  };
  const deed = {
    action: 'camera.changed',
    fromVersion: version,
    toVersion: after.version,
  } as const;
  await ports.cameras.change(before, after, trailOf({ ...work, clock }, deed));
  return { camera: after, refreshed: await refreshPages(after, clock.now, ports) };
}

function patched(
  before: Camera,
  { kind = before.kind, ...patch }: Patch,
): NewCamera & Pick<Camera, 'slug'> {
  const { id, version, createdBy, createdAt, updatedAt, ...editable } = before;
  const fitted = fitTo(NewCamera, mergePatch(structuredClone(editable), patch));
  const errors = 'faults' in fitted ? [...fitted.faults] : [];
  if (kind !== before.kind) {
    const message = 'cannot be changed: a camera is no lens';
    errors.push({ path: '/kind', code: 'NOT_ALLOWED', message });
  }
  if ('output' in fitted && errors.length === 0) {
    return { ...fitted.output, slug: slugOf(fitted.output) };
  }
  throw new DomainError('CAMERA_INVALID', 'The change breaks a rule', { errors });
}
