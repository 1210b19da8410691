import * as v from 'valibot';
import { listQuery, PageOfList } from '../shared/api/listQuery.ts';
import type { Routes } from '../shared/api/Route.ts';
import { Camera, CameraId, CameraSummary, NewCamera } from '../shared/domain/Camera.ts';
import { MergePatch } from '../shared/domain/mergePatch.ts';

const editors = { access: 'editors', scopes: ['reviews/write'] } as const;

export const routes = {
  createCamera: {
    ...editors,
    method: 'POST',
    path: '/cameras',
    summary: 'Record a camera or a lens with its specs',
    permission: 'cameras.create',
    body: NewCamera,
    idempotent: true,
    status: 201,
    response: Camera,
    headers: ['etag'],
    problems: ['SLUG_TAKEN', 'CAMERA_INVALID'],
  },
  listCameras: {
    ...editors,
    method: 'GET',
    path: '/cameras',
    summary: 'All cameras and lenses, newest change first',
    permission: 'cameras.read',
    query: v.strictObject(listQuery),
    status: 200,
    response: v.strictObject({ items: v.array(CameraSummary), page: PageOfList }),
  },
  getCamera: {
    ...editors,
    method: 'GET',
    path: '/cameras/{id}',
    summary: 'A camera or a lens',
    permission: 'cameras.read',
    params: v.strictObject({ id: CameraId }),
    status: 200,
    response: Camera,
    headers: ['etag'],
    problems: ['CAMERA_NOT_FOUND'],
  },
  changeCamera: {
    ...editors,
    method: 'PATCH',
    path: '/cameras/{id}',
    summary: 'Change a camera by a JSON Merge Patch, and the published pages that show it',
    permission: 'cameras.create',
    params: v.strictObject({ id: CameraId }),
    conditional: true,
    body: MergePatch,
    status: 200,
    response: v.strictObject({
      camera: Camera,
      /** How many published reviews and pages show the change already. */
      refreshed: v.strictObject({
        reviews: v.number(),
        pages: v.number(),
        isComplete: v.boolean(),
      }),
    }),
    headers: ['etag'],
    problems: ['CAMERA_NOT_FOUND', 'SLUG_TAKEN', 'CAMERA_INVALID'],
  },
} as const satisfies Routes;
