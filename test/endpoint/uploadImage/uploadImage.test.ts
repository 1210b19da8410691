import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Image } from '../../../functions/shared/domain/Image.ts';
import { imageQuota, quotaDay } from '../../../functions/shared/domain/imageQuota.ts';
import type { UploadForm } from '../../../functions/shared/domain/UploadForm.ts';
import { anEditor, editorId } from '../../support/editors.ts';
import { type Answer, callsTo, startBackend } from '../../support/endpoint.ts';
import { aNewImage } from '../../support/images.ts';

const backend = await startBackend();
const call = callsTo((await import('../../../functions/uploadImage/handler.ts')).handler);
const ana = anEditor();
const bruno = anEditor({ sub: editorId(2), email: 'bruno@example.com' });
beforeAll(async () => {
  await backend.addEditor(ana);
  await backend.addEditor(bruno);
});

type Announced = { readonly imageId: string; readonly upload: UploadForm };
const announce = (body: unknown = aNewImage(), headers = {}, { sub } = ana) =>
  call('POST /images', { sub, body, headers });
const announced = async (): Promise<Announced> => bodyOf(await announce());
const bodyOf = ({ json }: Answer) => json as unknown as Announced;
const imageOf = ({ json }: Answer) => json as unknown as Image;
const on = (method: string, id: string, sent: object = {}, { sub } = ana) =>
  call(`${method} /images/{id}`, { sub, params: { id }, ...sent });
const refusal = ({ status, json }: Answer) => [status, json.code];

describe('POST /images', () => {
  it('answers where the image is, and the form that uploads it', async () => {
    const answer = await announce();
    const { imageId, upload } = bodyOf(answer);
    expect(answer.status).toBe(201);
    expect(answer.headers).toMatchObject({ location: `/images/${imageId}`, etag: '"1"' });
    expect(upload.url).toBe('https://uploads.s3.sa-east-1.amazonaws.com/');
    expect(upload.fields).toMatchObject({ key: `uploads/${imageId}`, bucket: 'uploads' });
    const image = await on('GET', imageId);
    expect(image.headers.etag).toBe('"1"');
    expect(image.json).toMatchObject({ ...aNewImage(), id: imageId, state: 'awaiting' });
    const partition = await backend.partition(`IMAGE#${imageId}`);
    expect(partition.map(({ action, sk }) => action ?? sk)).toEqual(['image.created', 'HEAD']);
  });

  it('answers a repeated request alike, and announces one image', async () => {
    const headers = { 'idempotency-key': 'twice' };
    const settled = await Promise.all(
      Array.from({ length: 5 }, () => announce(aNewImage(), headers)),
    );
    const made = settled.filter(({ status }) => status === 201);
    expect(new Set(made.map(({ text }) => text)).size).toBe(1);
    const replay = await announce(aNewImage(), headers);
    expect(replay.headers['idempotency-replayed']).toBe('true');
    expect(replay.text).toBe(made[0]?.text);
    expect(refusal(await announce(aNewImage({ bytes: 1 }), headers))).toEqual([
      422,
      'IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  it('writes no signature to a log, nor to the table', async () => {
    const { upload } = bodyOf(await announce(aNewImage(), { 'idempotency-key': 'secret' }));
    const { 'X-Amz-Signature': signature = '', Policy = '' } = upload.fields;
    const written = `${backend.log.join('')}${JSON.stringify(await backend.itemsOf('editorial'))}`;
    expect(signature).toMatch(/^[0-9a-f]{64}$/);
    expect(written).not.toContain(signature);
    expect(written).not.toContain(Policy);
  });

  it('names every field that does not fit', async () => {
    const answer = await announce({ fileName: 'a/b', bytes: '1', sha256: 'x', ownerId: 'me' });
    expect(refusal(answer)).toEqual([422, 'INVALID_BODY']);
    expect(answer.json.errors.map(({ path, code }) => `${path} ${code}`).toSorted()).toEqual([
      '/bytes WRONG_TYPE',
      '/contentType REQUIRED',
      '/fileName INVALID',
      '/ownerId UNKNOWN_FIELD',
      '/sha256 INVALID',
    ]);
  });

  it('says when an editor may go on who had enough for a day', async () => {
    await backend.client.send(
      new UpdateItemCommand({
        TableName: backend.tables.editorial,
        Key: { pk: { S: `EDITOR#${bruno.sub}` }, sk: { S: `IMAGES#${quotaDay(new Date())}` } },
        UpdateExpression: 'SET images = :most, imageBytes = :bytes',
        ExpressionAttributeValues: {
          ':most': { N: String(imageQuota.images) },
          ':bytes': { N: '1' },
        },
      }),
    );
    const answer = await announce(aNewImage(), {}, bruno);
    expect(refusal(answer)).toEqual([429, 'IMAGE_QUOTA_EXCEEDED']);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(answer.headers['retry-after'])).toBeLessThanOrEqual(86_400);
  });
});

describe('/images/{id}', () => {
  it('is changed in the version that was seen', async () => {
    const { imageId } = await announced();
    const body = { alt: { 'pt-BR': 'Um farol' }, focalPoint: { x: 0.5, y: 0.25 } };
    expect(refusal(await on('PATCH', imageId, { body }))).toEqual([428, 'PRECONDITION_REQUIRED']);
    const headers = { 'if-match': '"1"' };
    const answer = await on('PATCH', imageId, { body, headers });
    expect(answer.headers.etag).toBe('"2"');
    expect(imageOf(answer)).toMatchObject({ ...body, version: 2 });
    const stale = await on('PATCH', imageId, { body, headers });
    expect([...refusal(stale), stale.headers.etag]).toEqual([412, 'STALE_VERSION', '"2"']);
  });

  it('is removed where no review shows it', async () => {
    const { imageId } = await announced();
    const headers = { 'if-match': '"1"' };
    const use = (verb: string) =>
      backend.client.send(
        new UpdateItemCommand({
          TableName: backend.tables.editorial,
          Key: { pk: { S: `IMAGE#${imageId}` }, sk: { S: 'HEAD' } },
          UpdateExpression: `${verb} usedBy :review`,
          ExpressionAttributeValues: { ':review': { SS: ['review-1'] } },
        }),
      );
    await use('ADD');
    expect(refusal(await on('DELETE', imageId, { headers }))).toEqual([409, 'IMAGE_IN_USE']);
    await use('DELETE');
    expect((await on('DELETE', imageId, { headers })).status).toBe(204);
    expect(refusal(await on('GET', imageId))).toEqual([404, 'IMAGE_NOT_FOUND']);
    const left = await backend.partition(`IMAGE#${imageId}`);
    expect(left.map(({ action, sk }) => action ?? sk)).toEqual([
      'image.created',
      'image.deleted',
      'REMOVED',
    ]);
  });

  it('is not there for another editor', async () => {
    const { imageId } = await announced();
    const sent = { headers: { 'if-match': '*' } };
    for (const method of ['GET', 'DELETE']) {
      expect(refusal(await on(method, imageId, sent, bruno))).toEqual([404, 'IMAGE_NOT_FOUND']);
    }
    const patch = await on('PATCH', imageId, { ...sent, body: {} }, bruno);
    expect(refusal(patch)).toEqual([404, 'IMAGE_NOT_FOUND']);
  });
});
