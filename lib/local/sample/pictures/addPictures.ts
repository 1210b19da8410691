import * as v from 'valibot';
import type { Endpoints } from '../../Endpoints.ts';
import { Caller } from '../Caller.ts';
import type { SampleReview } from '../sampleContent.ts';
import { renderPicture } from './renderPicture.ts';
import { uploadPicture } from './uploadPicture.ts';

const Cameras = v.object({
  items: v.array(v.object({ id: v.string(), slug: v.string(), class: v.string() })),
});
const Reviews = v.object({ items: v.array(v.object({ id: v.string() })) });
const Review = v.object({
  version: v.number(),
  images: v.array(v.unknown()),
  live: v.record(v.string(), v.object({ version: v.number() })),
});

type Wanted = {
  readonly endpoints: Endpoints;
  readonly reviews: readonly SampleReview[];
  /** Ends the work, which throws its reason. */
  readonly signal: AbortSignal;
};

/**
 * Gives sample reviews that are published already their pictures, one after the other, as editors
 * would: upload, alternative texts, into the review, publish. A review that has one, or that
 * somebody has changed, is left alone.
 */
export async function addPictures({ endpoints, reviews, signal }: Wanted): Promise<void> {
  const callers = new Map<string, Caller>();
  for (const { editor, camera: slug, picture } of reviews) {
    if (!picture) continue;
    const email = `${editor}@example.com`;
    const caller = callers.get(email) ?? (await Caller.signedIn(endpoints, { email }, signal));
    callers.set(email, caller);
    const { items: cameras } = v.parse(Cameras, await caller.get('/cameras?limit=100'));
    const camera = cameras.find((known) => known.slug === slug);
    if (!camera) continue;
    const query = `owner=me&state=published&cameraId=${camera.id}`;
    const { items } = v.parse(Reviews, await caller.get(`/reviews?${query}`));
    for (const { id } of items.slice(0, 1)) {
      await addPicture(`/reviews/${id}`, camera, picture, { caller, signal });
    }
  }
}

/** A sample review is in its first version until it gets its picture, which makes the second. */
async function addPicture(
  path: string,
  camera: { readonly slug: string; readonly class: string },
  { backdrop, alt }: NonNullable<SampleReview['picture']>,
  { caller, signal }: { readonly caller: Caller; readonly signal: AbortSignal },
): Promise<void> {
  const review = v.parse(Review, await caller.get(path));
  if (review.version === 1) {
    const picture = await renderPicture(camera.class, backdrop, signal);
    const { id, version } = await uploadPicture(picture, `${camera.slug}.jpg`, caller, signal);
    await caller.change('PATCH', `/images/${id}`, version, { alt });
    await caller.change('PATCH', path, 1, { images: [{ imageId: id, role: 'hero' }] });
  }
  const { version, images, live } = v.parse(Review, await caller.get(path));
  const isShown = Object.values(live).every((page) => page.version === version);
  if (version === 2 && images.length > 0 && !isShown) {
    await caller.change('POST', `${path}/publish`, version);
  }
}
