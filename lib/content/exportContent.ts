import * as v from 'valibot';
import { routes } from '../../functions/routes.ts';
import type { ContentApi } from './ContentApi.ts';
import { inOrder } from './inOrder.ts';
import { pick } from './pick.ts';
import { reviewLine } from './reviewLine.ts';

const Listed = v.object({ id: v.string(), slug: v.string() });
const ListedReview = v.object({ id: v.string() });
const { body: newCamera } = routes.manageCameras.createCamera;
const { response: camera } = routes.manageCameras.getCamera;
const { response: review } = routes.manageReviews.getReview;

/** What an editor sends of a camera or a lens; the rest is the server's. */
const cameraFields = [
  ...new Set(
    newCamera.options.flatMap((option) => ['kind', 'slug', ...Object.keys(option.entries)]),
  ),
];

const sideBySide = 4;

export type ExportOptions = {
  /** Another line is written. */
  readonly onLine: (kind: 'camera' | 'review') => void;
  /** Something that a file cannot keep. */
  readonly onNote: (note: string) => void;
};

/**
 * Everything that editors wrote, a JSON text a line: cameras and lenses first, by their slugs, then
 * reviews by camera and slug. What the server made is left out (ids, times, owners, versions), so
 * that the same content is the same file wherever it is. An editor sees the own reviews only.
 */
export async function* exportContent(
  api: ContentApi,
  { onLine, onNote }: ExportOptions,
): AsyncGenerator<string> {
  const cameras = await api.list('/cameras', Listed);
  cameras.sort((one, other) => (one.slug < other.slug ? -1 : 1));
  const read = ({ id }: { readonly id: string }) => api.get(`/cameras/${id}`, camera);
  for await (const found of inOrder(cameras, sideBySide, read)) {
    onLine('camera');
    yield JSON.stringify(pick(found, cameraFields));
  }
  const slugOf = new Map(cameras.map(({ id, slug }) => [id, slug]));
  const reviews = await api.list('/reviews', ListedReview);
  const lines: { readonly order: string; readonly text: string }[] = [];
  const readReview = async ({ id }: { readonly id: string }) => {
    const found = await api.get(`/reviews/${id}`, review);
    const slug = slugOf.get(found.cameraId);
    // Recorded since the list of cameras was read.
    if (slug === undefined) throw new Error(`review ${id} is of a camera that is new: try again`);
    return reviewLine(found, slug, api, onNote);
  };
  for await (const line of inOrder(reviews, sideBySide, readReview)) {
    onLine('review');
    lines.push({ order: `${line.camera} ${line.slug}`, text: JSON.stringify(line.fields) });
  }
  lines.sort((one, other) => (one.order < other.order ? -1 : 1));
  yield* lines.map(({ text }) => text);
}
