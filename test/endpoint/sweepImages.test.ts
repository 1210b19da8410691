import { rmSync } from 'node:fs';
import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { ListObjectVersionsCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, describe, expect, it } from 'vitest';
import { DynamoImageProcessing } from '../../functions/shared/aws/DynamoImageProcessing.ts';
import { DynamoSweptImages } from '../../functions/shared/aws/DynamoSweptImages.ts';
import { S3SweptObjects } from '../../functions/shared/aws/S3SweptObjects.ts';
import type { Image } from '../../functions/shared/domain/Image.ts';
import { newId } from '../../functions/shared/newId.ts';
import { lookAt } from '../../functions/sweepImages/lookAt.ts';
import { aBucket, newDirectory, startTestS3 } from '../local/s3/s3ForTests.ts';
import { dynamoDbClient } from '../support/dynamodbLocal.ts';
import { faultsOf, refusal } from '../support/editorialDesk.ts';
import { startImageDesk } from '../support/imageDesk.ts';
import { aProcessedImage } from '../support/images.ts';
import { usesOf } from '../support/reviewImages.ts';

const desk = await startImageDesk();
const { client, tables } = desk.backend;
const directory = newDirectory();
const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } =
  process.env;
const s3 = await startTestS3(directory, {
  more: [aBucket('kept', { VersioningConfiguration: { Status: 'Enabled' } })],
  keys: [{ accessKeyId, secretAccessKey }],
});
afterAll(async () => {
  await s3.stop();
  rmSync(directory, { recursive: true });
});
Object.assign(process.env, { AWS_ENDPOINT_URL: s3.url, MEDIA_BUCKET: 'kept' });
const { handler } = await import('../../functions/sweepImages/handler.ts');

/** As if it had been written so. */
const set = ({ id }: Image, attribute: 'upload' | 'scheduledFor', value: string, sk = 'HEAD') =>
  client.send(
    new UpdateItemCommand({
      TableName: tables.editorial,
      Key: { pk: { S: `IMAGE#${id}` }, sk: { S: sk } },
      UpdateExpression: `SET ${attribute} = :value`,
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':value': { S: value } },
    }),
  );
const makeDue = (image: Image, sk?: string) =>
  set(image, 'scheduledFor', '2026-01-01T00:00:00.000Z', sk);
const put = (Bucket: string, Key: string) =>
  s3.operator.send(new PutObjectCommand({ Bucket, Key, Body: 'light' }));
/** The image, with an original and what readers get of it. */
async function kept(image: Image): Promise<Image> {
  const { VersionId = '' } = await put('uploads', `uploads/${image.id}`);
  await set(image, 'upload', VersionId);
  for (const { key } of image.variants?.slice(0, 3) ?? []) await put('kept', key);
  return image;
}
const aReady = async (changes: Partial<Image> = {}) => kept(await desk.aReady(changes));
const versionsOf = async (Bucket: string, Prefix: string) => {
  const { Versions = [], DeleteMarkers = [] } = await s3.operator.send(
    new ListObjectVersionsCommand({ Bucket, Prefix }),
  );
  return { versions: Versions, markers: DeleteMarkers };
};
const served = async ({ id }: Image) => (await versionsOf('kept', `media/${id}/`)).versions.length;
/** What there is of it beside its audit. */
const head = async ({ id }: Image) =>
  (await desk.backend.partition(`IMAGE#${id}`)).find(({ action }) => action === undefined);
const stateOf = async ({ id }: Image) => (await desk.images.find(id))?.state;

/** By the way that what happens in the midst of it is told. */
const told = dynamoDbClient(desk.backend.dynamo.url);
afterAll(() => told.destroy());
const images = new DynamoSweptImages(told, tables.editorial);
const processing = new DynamoImageProcessing(told, tables.editorial);
const noObjects = {
  served: async () => [],
  stopServing: async () => {},
  tellOriginal: async () => {},
  removeOriginal: async () => {},
};
const hour = 3_600_000;
/** A look at the image, so many hours from now. */
function lookAfter(hours: number, { id }: Image) {
  const now = new Date(Date.now() + hours * hour);
  const clock = { now, newId: () => newId(now.getTime()) };
  return lookAt(id, { requestId: 'tick', clock }, { images, processing, objects: noObjects });
}

/** Does the one as a whole before the first such call of the other: what both were answered. */
async function inTheMidstOf<One, Other>(
  operation: string,
  one: () => Promise<One>,
  other: () => Promise<Other>,
): Promise<readonly [One, Other]> {
  const { state } = desk.backend.dynamo;
  let done: Promise<One> | undefined;
  state.meanwhile = async (called) => {
    if (called !== operation) return;
    state.meanwhile = undefined;
    done = one();
    await done;
  };
  const answered = await other();
  if (!done) throw new Error(`there was no ${operation}`);
  return [await done, answered];
}

it('a withdrawn review’s images are served no more, until it is published again', async () => {
  const image = await aReady();
  const published = await desk.aPublished({ images: usesOf(image) });
  await makeDue(image);
  await handler({ id: 'tick' });
  expect([await stateOf(image), await served(image)]).toEqual(['ready', 3]);
  expect(await head(image)).not.toHaveProperty('scheduleBucket');

  const withdrawn = await desk.after(published, 'POST /reviews/{id}/withdraw');
  await handler({ id: 'tick' });
  expect([await stateOf(image), await served(image)]).toEqual(['hidden', 0]);
  const line = JSON.parse(desk.backend.log.at(-1) ?? '');
  expect(line).toMatchObject({ requestId: 'tick', hidden: 1, sweepsFailed: 0 });
  const original = await versionsOf('uploads', `uploads/${image.id}`);
  expect([original.versions.length, original.markers.length]).toEqual([1, 0]);
  await handler({ id: 'tick' });
  expect(await head(image)).not.toHaveProperty('scheduleBucket');

  const refused = await desk.of(withdrawn, 'POST /reviews/{id}/publish');
  expect([...refusal(refused), faultsOf(refused)]).toEqual([
    422,
    'REVIEW_INCOMPLETE',
    ['/images/0 NOT_READY'],
  ]);
  expect(refused.json.errors[0]?.message).toMatch(/again in a minute/);
  await handler({ id: 'tick' });
  // S3 tells of the copy as of an upload.
  const { versions } = await versionsOf('uploads', `uploads/${image.id}`);
  expect(versions).toHaveLength(2);
  const upload = versions.find(({ IsLatest }) => IsLatest)?.VersionId ?? '';
  expect(await processing.start(image.id, upload, new Date())).toBeDefined();
  await processing.complete(image.id, upload, aProcessedImage(), new Date());
  await desk.publish(withdrawn);
  expect(await lookAfter(3, image)).toBe('kept');
});

it('variants go by a marker, which copies of the bucket follow, and nothing that is put there anew', async () => {
  const image = await aReady();
  const objects = new S3SweptObjects(s3.operator, { uploads: 'uploads', media: 'kept' });
  const found = await objects.served(image.id);
  const [{ key }, ...others] = found as [(typeof found)[0], ...typeof found];
  const { VersionId } = await put('kept', key);
  await objects.stopServing(image.id, found);
  const { versions, markers } = await versionsOf('kept', `media/${image.id}/`);
  expect(versions).toMatchObject([{ Key: key, VersionId, IsLatest: true }]);
  expect(markers).toMatchObject(others.map(({ key: Key }) => ({ Key, IsLatest: true })));
});

it('objects of a removed image go, and then the word of it', async () => {
  const image = await aReady();
  await desk.askOf('DELETE /images/{id}', image);
  await handler({ id: 'tick' });
  expect(await served(image)).toBe(3);
  await makeDue(image, 'REMOVED');
  await handler({ id: 'tick' });
  expect(await served(image)).toBe(0);
  const { versions, markers } = await versionsOf('uploads', `uploads/${image.id}`);
  // A former version, which expires.
  expect([versions[0]?.IsLatest, markers[0]?.IsLatest]).toEqual([false, true]);
  expect(await head(image)).toBeUndefined();
});

describe('an image that nobody uses', () => {
  it('is noted first, and removed when nobody did for a month', async () => {
    const image = await desk.aReady({ createdAt: new Date().toISOString() });
    expect(await lookAfter(1, image)).toBe('nothing');
    expect(await lookAfter(3, image)).toBe('noted');
    expect(await lookAfter(30 * 24, image)).toBe('nothing');
    expect(await lookAfter(31 * 24, image)).toBe('removed');
    expect(await head(image)).toMatchObject({ sk: 'REMOVED' });
    expect(await desk.backend.partition(`IMAGE#${image.id}`)).toMatchObject([
      { action: 'image.deleted', by: 'schedule' },
      {},
    ]);
  });

  it('is kept where somebody used it since it was noted', async () => {
    const image = await desk.aReady();
    await makeDue(image);
    await lookAfter(0, image);
    const found = await images.findDue(image.id, new Date(Date.now() + 31 * 24 * hour));
    const draft = await desk.aDraft({ images: usesOf(image) });
    await desk.patch(draft, { images: null });
    if (!found) throw new Error('nothing was noted');
    const removal = images.remove(found.image, desk.trail(), found.unusedSince);
    await expect(removal).rejects.toMatchObject({ code: 'STALE_VERSION' });
    expect(await lookAfter(0, image)).toBe('noted');
  });

  it('is removed or comes to be used, never both', async () => {
    for (const isSweptFirst of [true, false]) {
      const image = await desk.aReady();
      await makeDue(image);
      await lookAfter(0, image);
      const due = () => lookAfter(31 * 24, image).catch(({ code }) => code);
      const use = () => desk.post(desk.complete({ images: usesOf(image) }));
      if (isSweptFirst) {
        const [look, { status }] = await inTheMidstOf('TransactWriteItems', due, use);
        expect([look, status]).toEqual(['removed', 422]);
      } else {
        const [{ status }, look] = await inTheMidstOf('TransactWriteItems', use, due);
        expect([look, status]).toEqual(['IMAGE_IN_USE', 201]);
      }
    }
  });
});

it('an image is hidden or published, never both', async () => {
  for (const isSweptFirst of [true, false]) {
    const image = await desk.aReady();
    const first = await desk.aPublished({ images: usesOf(image) });
    const withdrawn = await desk.after(first, 'POST /reviews/{id}/withdraw');
    const look = () => lookAfter(0, image);
    const publish = () => desk.of(withdrawn, 'POST /reviews/{id}/publish');
    if (isSweptFirst) {
      const [looked, { status, json }] = await inTheMidstOf('TransactWriteItems', look, publish);
      expect([looked, status, json.code]).toEqual(['hidden', 409, 'IMAGE_CHANGED']);
    } else {
      const [{ status }, looked] = await inTheMidstOf('UpdateItem', publish, look);
      expect([looked, status]).toEqual(['nothing', 200]);
      expect(await stateOf(image)).toBe('ready');
    }
  }
});

it('an image that waits for its time is not hidden, and a hidden one is not scheduled', async () => {
  const image = await desk.aReady();
  const soon = { at: new Date(Date.now() + 24 * hour).toISOString(), timeZone: 'UTC' };
  const first = await desk.aPublished({ images: usesOf(image) });
  const draft = await desk.aDraft({ images: usesOf(image) });
  await desk.of(draft, 'PUT /reviews/{id}/schedule', { body: soon });
  await desk.after(first, 'POST /reviews/{id}/withdraw');
  expect(await lookAfter(0, image)).toBe('kept');
  const off = await desk.after({ ...draft, version: 2 }, 'DELETE /reviews/{id}/schedule');
  expect(await lookAfter(0, image)).toBe('hidden');
  const refused = await desk.of(off, 'PUT /reviews/{id}/schedule', { body: soon });
  expect(faultsOf(refused)).toEqual(['/images/0 NOT_READY']);
});
