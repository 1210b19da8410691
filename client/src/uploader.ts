import type { Answer } from './Answer.ts';
import { ApiProblem } from './ApiProblem.ts';
import type { Call } from './Call.ts';
import { digestOf } from './digestOf.ts';
import type { Settings } from './Settings.ts';
import { sendFile } from './sendFile.ts';
import type { UploadOptions } from './UploadOptions.ts';

/** Milliseconds between two looks at an image: small ones are ready in less than a second. */
const looks = { first: 250, longest: 5_000 };

/** Uploads images: announced, sent straight to the bucket, waited for. */
export function uploader(call: Call, settings: Settings) {
  const { now, sleep } = settings;

  async function processed(id: string, { signal, processingTimeout = 120_000 }: UploadOptions) {
    const end = now() + processingTimeout;
    for (let wait = looks.first; ; wait = Math.min(looks.longest, wait * 1.5)) {
      const image = await call('getImage', { path: { id }, ...(signal ? { signal } : {}) });
      if (!['awaiting', 'processing'].includes(image.body.state)) return image;
      if (now() + wait > end) {
        const detail = `Image ${id} is still ${image.body.state}`;
        throw new ApiProblem('TIMED_OUT', { status: 0, detail });
      }
      await sleep(wait, signal);
    }
  }

  /** @returns the image, once it is `ready`, or `rejected` with the reason in `rejection`. */
  return async (
    file: Blob & { readonly name?: string },
    options: UploadOptions = {},
  ): Promise<Answer<'getImage'>> => {
    const { signal, fileName = file.name ?? 'image' } = options;
    const announced = await call('createImage', {
      body: {
        fileName,
        contentType: file.type,
        bytes: file.size,
        sha256: await digestOf(file),
      },
      ...(signal ? { signal } : {}),
    });
    await sendFile(announced.body.upload, file, options, settings);
    return processed(announced.body.imageId, options);
  };
}
