import { useMemo, useState } from 'preact/hooks';
import { cameraName } from '../../cameraName.ts';
import { type CameraSummary, useCameras } from '../../useCameras.ts';

type Known = Pick<CameraSummary, 'id' | 'brand' | 'model' | 'slug'>;

/** Ids of all cameras by names that tell them apart; one that was just recorded can be added. */
export function useCameraNames() {
  const { value, ...loaded } = useCameras();
  const [added, setAdded] = useState<readonly Known[]>([]);
  const names = useMemo(() => namesOf([...added, ...(value ?? [])]), [added, value]);
  const add = (camera: Known): void => setAdded([camera, ...added]);
  return { ...loaded, names, add };
}

/** Two of the same name, such as a camera sold twice under it, are told apart by their slugs. */
function namesOf(cameras: readonly Known[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const camera of cameras) {
    const name = cameraName(camera);
    const other = names.get(name);
    if (other === camera.id) continue;
    names.set(other ? `${name} (${camera.slug})` : name, camera.id);
  }
  return names;
}
