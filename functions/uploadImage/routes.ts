import * as v from 'valibot';
import type { Routes } from '../shared/api/Route.ts';
import { Image, ImageId, NewImage } from '../shared/domain/Image.ts';
import { MergePatch } from '../shared/domain/mergePatch.ts';
import { UploadForm } from '../shared/domain/UploadForm.ts';

const editors = { access: 'editors', scopes: ['reviews/write'] } as const;
const params = v.strictObject({ id: ImageId });

export const routes = {
  createImage: {
    ...editors,
    method: 'POST',
    path: '/images',
    summary: 'Announce an image, and get the form that uploads it',
    permission: 'images.create',
    body: NewImage,
    idempotent: true,
    status: 201,
    response: v.strictObject({ imageId: ImageId, upload: UploadForm }),
    headers: ['etag'],
    problems: ['IMAGE_QUOTA_EXCEEDED'],
  },
  getImage: {
    ...editors,
    method: 'GET',
    path: '/images/{id}',
    summary: 'An image: its state, its words, and once it is ready its variants',
    permission: 'images.read',
    params,
    status: 200,
    response: Image,
    headers: ['etag'],
    problems: ['IMAGE_NOT_FOUND'],
  },
  changeImage: {
    ...editors,
    method: 'PATCH',
    path: '/images/{id}',
    summary: 'Change the words and the focal point of an image by a JSON Merge Patch',
    permission: 'images.change',
    params,
    conditional: true,
    body: MergePatch,
    status: 200,
    response: Image,
    headers: ['etag'],
    problems: ['IMAGE_NOT_FOUND', 'IMAGE_IN_USE', 'IMAGE_INVALID'],
  },
  removeImage: {
    ...editors,
    method: 'DELETE',
    path: '/images/{id}',
    summary: 'Remove an image that no review shows',
    permission: 'images.delete',
    params,
    conditional: true,
    status: 204,
    response: v.undefined(),
    problems: ['IMAGE_NOT_FOUND', 'IMAGE_IN_USE'],
  },
} as const satisfies Routes;
