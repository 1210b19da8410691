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

/** Goes on where the refresh of a camera's pages was interrupted. */
export async function refreshChanged(now: Date, ports: Ports): Promise<RefreshRun> {
  const waiting = await ports.cameras.unrefreshed(
    new Date(now.getTime() - graceMilliseconds),
    mostCameras,
  );
  const refreshed: CameraId[] = [];
  const failed = new Set<CameraId>();
  const onFailure: Ports['onFailure'] = (error, of) => {
    failed.add(of.camera);
    ports.onFailure(error, of);
  };
  for (const id of waiting) {
    try {
      const camera = await ports.cameras.find(id);
      const isComplete =
        camera && (await refreshPages(camera, now, { ...ports, onFailure })).isComplete;
      if (isComplete) refreshed.push(id);
    } catch (error) {
      onFailure(error, { camera: id });
    }
  }
  return { refreshed, failed: failed.size };
}
