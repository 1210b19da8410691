import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';
import type { Caller } from '../Caller.ts';

const Announced = v.object({
  imageId: v.string(),
  upload: v.object({ url: v.string(), fields: v.record(v.string(), v.string()) }),
});
const Uploaded = v.object({
  state: v.string(),
  version: v.number(),
  rejection: v.optional(v.object({ message: v.string() })),
});

/**
 * Uploads a picture as an editor's browser does, and waits until it is processed.
 * @returns its id and version
 */
export async function uploadPicture(
  picture: Buffer,
  fileName: string,
  caller: Caller,
  signal: AbortSignal,
): Promise<{ readonly id: string; readonly version: number }> {
  const sha256 = createHash('sha256').update(picture).digest('hex');
  const file = { fileName, contentType: 'image/jpeg', bytes: picture.length, sha256 };
  const { imageId: id, upload } = v.parse(Announced, await caller.post('/images', file));
  const form = new FormData();
  for (const [name, value] of Object.entries(upload.fields)) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(picture)]), fileName);
  const answer = await fetch(upload.url, { method: 'POST', body: form, signal });
  if (!answer.ok) throw new Error(`the upload of ${fileName} was answered ${answer.status}`);
  for (;;) {
    const { state, version, rejection } = v.parse(Uploaded, await caller.get(`/images/${id}`));
    if (state === 'ready') return { id, version };
    if (rejection) throw new Error(`${fileName} was rejected: ${rejection.message}`);
    await wait(250, undefined, { signal });
  }
}
