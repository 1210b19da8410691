import * as v from 'valibot';
import type { Routes } from '../../shared/api/Route.ts';
import { PublicCamera } from '../../shared/domain/Camera.ts';
import { Slug } from '../../shared/domain/Slug.ts';
import { WantedLocale } from '../WantedLocale.ts';
import { ReviewOfCamera } from './reviewOf.ts';

export const cameraRoutes = {
  getCameraPage: {
    method: 'GET',
    access: 'public',
    because: 'it holds only what published pages hold, which anybody may read',
    path: '/content/cameras/{slug}',
    summary: 'A camera or lens with its published reviews',
    params: v.strictObject({ slug: Slug }),
    query: v.strictObject({ locale: WantedLocale }),
    status: 200,
    response: v.strictObject({
      camera: PublicCamera,
      /** In the language asked for, newest first. */
      reviews: v.array(ReviewOfCamera),
      /** Where there is none in the language asked for: all others, newest first. */
      otherLanguages: v.optional(v.array(ReviewOfCamera)),
    }),
    cache: 'page',
    headers: ['content-language'],
    problems: ['CAMERA_NOT_FOUND'],
  },
} as const satisfies Routes;
