import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { DynamoImageProcessing } from '../../../functions/shared/aws/DynamoImageProcessing.ts';
import { DynamoImages } from '../../../functions/shared/aws/DynamoImages.ts';
import { type Image, ImageId } from '../../../functions/shared/domain/Image.ts';
import { imageQuota } from '../../../functions/shared/domain/imageQuota.ts';
import { newId } from '../../../functions/shared/newId.ts';
import { editorId } from '../../support/editors.ts';
import { startBackend } from '../../support/endpoint.ts';
import { anImage, aProcessedImage } from '../../support/images.ts';

const backend = await startBackend();
const images = new DynamoImages(backend.client, backend.tables.editorial);
const processing = new DynamoImageProcessing(backend.client, backend.tables.editorial);
const noon = new Date('2026-03-01T12:00:00.000Z');
const later = new Date('2026-03-01T12:00:09.000Z');
const trail = { now: noon, audit: [] };

const freshImage = (changes: Partial<Image> = {}): Image =>
  anImage({ id: parse(ImageId, newId(noon.getTime())), ...changes });

async function added(changes: Partial<Image> = {}): Promise<Image> {
  const image = freshImage(changes);
  await images.add(image, trail);
  return image;
}

/** A review shows the image, or shows it no more: written with the review, elsewhere. */
const use = ({ id }: Image, verb: 'ADD' | 'DELETE') =>
  backend.client.send(
    new UpdateItemCommand({
      TableName: backend.tables.editorial,
      Key: { pk: { S: `IMAGE#${id}` }, sk: { S: 'HEAD' } },
      UpdateExpression: `${verb} usedBy :review`,
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':review': { SS: ['review-1'] } },
    }),
  );

const codesOf = (settled: readonly PromiseSettledResult<unknown>[]) =>
  settled.map((one) => (one.status === 'rejected' ? one.reason.code : 'done'));

it('gives back what was added', async () => {
  const image = await added({ alt: { es: 'Un faro' }, focalPoint: { x: 0.3, y: 0.5 } });
  expect(await images.find(image.id)).toEqual(image);
});

describe('the quota of a day', () => {
  /** As if the editor had uploaded so much today. */
  const uploaded = (ownerId: string, count: number, bytes: number) =>
    backend.client.send(
      new UpdateItemCommand({
        TableName: backend.tables.editorial,
        Key: { pk: { S: `EDITOR#${ownerId}` }, sk: { S: 'IMAGES#2026-03-01' } },
        UpdateExpression: 'SET images = :images, imageBytes = :bytes',
        ExpressionAttributeValues: {
          ':images': { N: String(count) },
          ':bytes': { N: String(bytes) },
        },
      }),
    );
  const refusal = { code: 'IMAGE_QUOTA_EXCEEDED', retryAfterSeconds: 12 * 60 * 60 };

  it('is never exceeded, however many come at once', async () => {
    const ownerId = editorId(20);
    await uploaded(ownerId, imageQuota.images - 5, 1000);
    const settled = await Promise.allSettled(
      Array.from({ length: 50 }, () => images.add(freshImage({ ownerId }), trail)),
    );
    const codes = codesOf(settled);
    const kept = (await backend.itemsOf('editorial')).filter(
      ({ image }) => image?.ownerId === ownerId,
    );
    expect(kept).toHaveLength(codes.filter((code) => code === 'done').length);
    expect(kept.length).toBeLessThanOrEqual(5);
    expect(codes).toContain('IMAGE_QUOTA_EXCEEDED');
    const [counted] = await backend.partition(`EDITOR#${ownerId}`);
    expect(counted).toMatchObject({ images: imageQuota.images - 5 + kept.length });
  });

  it('counts bytes to the last one, and says how long until tomorrow', async () => {
    const ownerId = editorId(21);
    await uploaded(ownerId, 10, imageQuota.bytes - 100);
    const tooLarge = images.add(freshImage({ ownerId, bytes: 101 }), trail);
    await expect(tooLarge).rejects.toMatchObject(refusal);
    await images.add(freshImage({ ownerId, bytes: 100 }), trail);
    const tooMany = images.add(freshImage({ ownerId, bytes: 1 }), trail);
    await expect(tooMany).rejects.toMatchObject(refusal);
  });

  it('starts anew tomorrow', async () => {
    const ownerId = editorId(22);
    await uploaded(ownerId, imageQuota.images, 1000);
    const tomorrow = { ...trail, now: new Date('2026-03-02T00:00:00.000Z') };
    await images.add(freshImage({ ownerId }), tomorrow);
    const [, counted] = await backend.partition(`EDITOR#${ownerId}`);
    expect(counted).toMatchObject({ images: 1, expiresAt: Date.parse('2026-03-04') / 1000 });
  });
});

describe('processing', () => {
  it('ends once, in one write beside which words may change', async () => {
    const image = await added();
    expect(await processing.start(image.id, 'v1', noon)).toMatchObject({
      image: { state: 'processing', version: 2 },
      lostTries: 0,
    });
    const before = await images.find(image.id);
    const words = { alt: { es: 'Un faro' }, credit: 'Ana Lima' };
    if (before) await images.change(before, { ...before, ...words, version: 3 }, trail);
    expect(await processing.complete(image.id, 'v1', aProcessedImage(), later)).toBe(true);
    expect(await images.find(image.id)).toEqual({
      ...image,
      ...words,
      ...aProcessedImage(),
      state: 'ready',
      version: 4,
      updatedAt: later.toISOString(),
    });
  });

  it('has no second effect when it is told twice or out of order', async () => {
    const { id } = await added();
    await processing.start(id, 'v2', noon);
    const started = await images.find(id);
    // A retry goes on with what is at work; another upload of the same image never counts.
    expect(await processing.start(id, 'v2', later)).toEqual({ image: started, lostTries: 0 });
    expect(await processing.start(id, 'v1', later)).toBeUndefined();
    expect(await processing.complete(id, 'v1', aProcessedImage(), later)).toBe(false);
    expect(await images.find(id)).toEqual(started);

    const ends = await Promise.all([
      processing.complete(id, 'v2', aProcessedImage(), later),
      processing.complete(id, 'v2', aProcessedImage({ width: 1 }), later),
      processing.reject(id, 'v2', { code: 'DAMAGED', message: 'No image' }, later),
    ]);
    expect(ends.filter(Boolean)).toHaveLength(1);
    const ended = await images.find(id);
    expect(await processing.start(id, 'v2', later)).toBeUndefined();
    expect(await images.find(id)).toEqual(ended);
  });

  it('tells how many tries were lost, which a try that failed was not', async () => {
    const { id } = await added();
    const lostAfter = async (seconds: number) =>
      (await processing.start(id, 'v1', new Date(noon.getTime() + seconds * 1000)))?.lostTries;
    expect(await lostAfter(0)).toBe(0);
    expect(await lostAfter(59)).toBe(0);
    await processing.endTry(id, 'v1');
    expect(await lostAfter(119)).toBe(1);
    expect(await lostAfter(300)).toBe(2);
    await processing.reject(id, 'v1', { code: 'NOT_PROCESSED', message: 'Too large' }, later);
    const [head] = (await backend.partition(`IMAGE#${id}`)).filter(({ sk }) => sk === 'HEAD');
    expect(head).toMatchObject({ upload: 'v1', image: { state: 'rejected' } });
    for (const gone of ['tries', 'triedAt']) expect(head).not.toHaveProperty(gone);
  });

  it('says why an image was rejected', async () => {
    const { id } = await added();
    await processing.start(id, 'v1', noon);
    const rejection = { code: 'DAMAGED', message: 'The file ends in the middle' } as const;
    expect(await processing.reject(id, 'v1', rejection, later)).toBe(true);
    expect(await images.find(id)).toMatchObject({ state: 'rejected', rejection, version: 3 });
  });

  it('makes nothing of an image that is not there', async () => {
    const { id } = freshImage();
    expect(await processing.start(id, 'v1', noon)).toBeUndefined();
    expect(await processing.complete(id, 'v1', aProcessedImage(), later)).toBe(false);
    expect(await images.find(id)).toBeUndefined();
  });
});

describe('removal', () => {
  it('leaves the word that the objects are to be removed', async () => {
    const image = await added();
    await images.remove(image, trail);
    expect(await images.find(image.id)).toBeUndefined();
    expect(await backend.partition(`IMAGE#${image.id}`)).toEqual([
      {
        pk: `IMAGE#${image.id}`,
        sk: 'REMOVED',
        scheduleBucket: 'REMOVED_IMAGE',
        scheduledFor: '2026-03-01T13:00:00.000Z',
      },
    ]);
  });

  it('is refused while a review shows the image, and then not any more', async () => {
    const image = await added();
    await use(image, 'ADD');
    const refused = images.remove({ ...image, version: 7 }, trail);
    await expect(refused).rejects.toMatchObject({ code: 'IMAGE_IN_USE' });
    await use(image, 'DELETE');
    await images.remove(image, trail);
    expect(await images.find(image.id)).toBeUndefined();
  });

  it('and use at the same moment never both succeed', async () => {
    const races = Array.from({ length: 10 }, async () => {
      const image = await added();
      const [removed, used] = await Promise.allSettled([
        images.remove(image, trail),
        use(image, 'ADD'),
      ]);
      const found = await images.find(image.id);
      return [removed.status, used.status, found !== undefined];
    });
    for (const outcome of await Promise.all(races)) {
      expect([
        ['fulfilled', 'rejected', false],
        ['rejected', 'fulfilled', true],
      ]).toContainEqual(outcome);
    }
  });

  it.each(['change', 'remove'] as const)(
    'refuses to %s what was changed meanwhile',
    async (verb) => {
      const image = await added();
      await processing.start(image.id, 'v1', noon);
      const stale =
        verb === 'remove'
          ? images.remove(image, trail)
          : images.change(image, { ...image, version: 2 }, trail);
      await expect(stale).rejects.toMatchObject({ code: 'STALE_VERSION', currentVersion: 2 });
    },
  );
});
