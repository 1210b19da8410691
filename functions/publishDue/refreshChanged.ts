import type { CameraId } from '../shared/domain/Camera.ts';
import type { Cameras } from '../shared/ports.ts';
import { type RefreshPorts, refreshPages } from '../shared/refreshPages.ts';

type Ports = RefreshPorts & {
  readonly cameras: Pick<Cameras, 'find' | 'unrefreshed' | 'finishRefresh'>;
};

/** What a run did: the cameras whose pages are all refreshed, and how many failed. */
export type RefreshRun = { readonly refreshed: readonly CameraId[]; readonly failed: number };

/** Who changed a camera refreshes its pages at once: only after a minute has that failed. */
const graceMilliseconds = 60_000;
/** Most cameras of one run; what is left is due in the next. */
const mostCameras = 20;

/**
 * Goes on where the refresh of a camera's pages was interrupted.
 * @param onFailure told why a camera's pages could not be refreshed this time either.
 */
export async function refreshChanged(
  now: Date,
  { cameras, reviews }: Ports,
  onFailure: (id: CameraId, error: unknown) => void,
): Promise<RefreshRun> {
  const waiting = await cameras.unrefreshed(
    new Date(now.getTime() - graceMilliseconds),
    mostCameras,
  );
  const refreshed: CameraId[] = [];
  let failed = 0;
  for (const id of waiting) {
    try {
      const camera = await cameras.find(id);
      const isComplete =
        camera && (await refreshPages(camera, now, { cameras, reviews })).isComplete;
      if (isComplete) refreshed.push(id);
    } catch (error) {
      failed += 1;
      onFailure(id, error);
    }
  }
  return { refreshed, failed };
}
