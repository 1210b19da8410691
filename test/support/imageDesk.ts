import { parse } from 'valibot';
import { afterAll } from 'vitest';
import { DynamoImages } from '../../functions/shared/aws/DynamoImages.ts';
import { type Image, ImageId } from '../../functions/shared/domain/Image.ts';
import { newId } from '../../functions/shared/newId.ts';
import { dynamoDbClient } from './dynamodbLocal.ts';
import { startEditorialDesk } from './editorialDesk.ts';
import { callsTo } from './endpoint.ts';
import { anImage } from './images.ts';
import { aReadyImage } from './reviewImages.ts';

/** The editorial desk, with images that were uploaded and processed before. */
export async function startImageDesk() {
  const desk = await startEditorialDesk();
  const { dynamo, tables } = desk.backend;
  const client = dynamoDbClient(dynamo.url);
  afterAll(() => client.destroy());
  const images = new DynamoImages(client, tables.editorial);
  const uploadImage = callsTo((await import('../../functions/uploadImage/handler.ts')).handler);
  const trail = () => ({ now: new Date(), audit: [] });
  const freshId = () => parse(ImageId, newId(Date.now()));
  const added = async (image: Image): Promise<Image> => {
    await images.add(image, trail());
    return image;
  };
  return {
    ...desk,
    images,
    trail,
    /** An image of the editor that can be published in every language. */
    aReady: (changes: Partial<Image> = {}) => added(aReadyImage(0, { id: freshId(), ...changes })),
    /** An image of the editor that waits for its upload. */
    anAnnounced: (changes: Partial<Image> = {}) => added(anImage({ id: freshId(), ...changes })),
    /** Asks for something of an image as its editor, in the version that is given. */
    askOf: (routeKey: 'DELETE /images/{id}' | 'PATCH /images/{id}', image: Image, body?: object) =>
      uploadImage(routeKey, {
        sub: image.ownerId,
        params: { id: image.id },
        headers: { 'if-match': `"${image.version}"` },
        ...(body ? { body } : {}),
      }),
    /** Whether a review uses the image. */
    isUsed: async ({ id }: Image): Promise<boolean> =>
      (await desk.backend.partition(`IMAGE#${id}`)).some(({ usedBy }) => usedBy !== undefined),
  };
}
