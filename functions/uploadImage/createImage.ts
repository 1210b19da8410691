import { parse } from 'valibot';
import { Image, ImageId, type NewImage } from '../shared/domain/Image.ts';
import type { UploadForm } from '../shared/domain/UploadForm.ts';
import { type Once, once } from '../shared/once.ts';
import type { Images, Receipts, Uploads } from '../shared/ports.ts';
import { trailOf, type Work } from '../shared/Work.ts';

export type AnnouncedImage = {
  readonly image: Image;
  readonly upload: UploadForm;
};

type Ports = {
  readonly images: Pick<Images, 'add'>;
  readonly receipts: Receipts;
  readonly uploads: Uploads;
};

/**
 * Announces an image, and signs the form that uploads it. What is kept for a repeated request is
 * the image and never the form, which lets whoever has it write: it is signed anew, for the same
 * five minutes.
 * @throws DomainError `IMAGE_QUOTA_EXCEEDED`, and what `once` throws for an `Idempotency-Key`.
 */
export async function createImage(
  input: NewImage,
  work: Work,
  { images, receipts, uploads }: Ports,
): Promise<Once<AnnouncedImage>> {
  const { clock, caller, receipt } = work;
  const { result: image, isReplay } = await once(
    Image,
    receipt,
    { receipts, now: clock.now },
    async () => {
      const at = clock.now.toISOString();
      const announced: Image = {
        ...input,
        alt: {},
        caption: {},
        id: parse(ImageId, clock.newId()),
        ownerId: caller.sub,
        state: 'awaiting',
        version: 1,
        createdAt: at,
        updatedAt: at,
      };
      await images.add(announced, trailOf(work, { action: 'image.created', toVersion: 1 }));
      return announced;
    },
  );
  return { result: { image, upload: await uploads.formFor(image) }, isReplay };
}
