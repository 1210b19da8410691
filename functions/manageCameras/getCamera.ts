import type { Camera, CameraId } from '../shared/domain/Camera.ts';
import { DomainError } from '../shared/domain/DomainError.ts';
import type { Cameras } from '../shared/ports.ts';

/** @throws DomainError `CAMERA_NOT_FOUND`. */
export async function getCamera(
  id: CameraId,
  { cameras }: { cameras: Pick<Cameras, 'find'> },
): Promise<Camera> {
  const camera = await cameras.find(id);
  if (!camera) throw new DomainError('CAMERA_NOT_FOUND', `There is no camera ${id}`);
  return camera;
}
