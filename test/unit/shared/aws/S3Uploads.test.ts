import { S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { S3Uploads } from '../../../../functions/shared/aws/S3Uploads.ts';
import { anImage } from '../../../support/images.ts';

const image = anImage({ contentType: 'image/avif', bytes: 123_456 });
const region = 'sa-east-1';
const name = 'uploads-of-a-stage';
const lasting: { accessKeyId: string; secretAccessKey: string; sessionToken?: string } = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG',
};
const temporary = { ...lasting, sessionToken: 'FwoGZXIvYXdzEBYa' };

const formOf = (credentials: typeof lasting = temporary, endpoint?: string) =>
  new S3Uploads({ name, region, endpoint }, async () => credentials).formFor(image);

it('holds S3 to the one file that was declared', async () => {
  const { url, fields, expiresAt } = await formOf();
  expect(url).toBe(`https://${name}.s3.${region}.amazonaws.com/`);
  expect(expiresAt).toBe('2026-03-01T11:05:00.000Z');
  expect(JSON.parse(Buffer.from(fields.Policy ?? '', 'base64').toString())).toEqual({
    expiration: '2026-03-01T11:05:00Z',
    conditions: [
      ['content-length-range', 123_456, 123_456],
      { 'Content-Type': 'image/avif' },
      { 'x-amz-checksum-algorithm': 'SHA256' },
      { 'x-amz-checksum-sha256': Buffer.from(image.sha256, 'hex').toString('base64') },
      { bucket: name },
      { 'X-Amz-Algorithm': 'AWS4-HMAC-SHA256' },
      { 'X-Amz-Credential': `${temporary.accessKeyId}/20260301/${region}/s3/aws4_request` },
      { 'X-Amz-Date': '20260301T110000Z' },
      { 'X-Amz-Security-Token': temporary.sessionToken },
      { key: `uploads/${image.id}` },
    ],
  });
});

it('is the same whenever it is asked for', async () => {
  expect(await formOf()).toEqual(await formOf());
});

it('leads to the local cloud where that is', async () => {
  const { url } = await formOf(lasting, 'http://127.0.0.1:4566');
  expect(url).toBe(`http://127.0.0.1:4566/${name}`);
});

describe('held against the SDK', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date(image.createdAt) }));
  afterEach(() => void vi.useRealTimers());

  it.each([
    ['lasting', lasting],
    ['temporary', temporary],
  ])('signs as it does with %s credentials', async (_kind, credentials) => {
    const { fields, url } = await formOf(credentials);
    const { key = '', 'Content-Type': type = '', 'x-amz-checksum-sha256': checksum = '' } = fields;
    const theirs = await createPresignedPost(new S3Client({ region, credentials }), {
      Bucket: name,
      Key: key,
      Fields: {
        'Content-Type': type,
        'x-amz-checksum-algorithm': 'SHA256',
        'x-amz-checksum-sha256': checksum,
      },
      Conditions: [['content-length-range', image.bytes, image.bytes]],
      Expires: 300,
    });
    expect(theirs).toEqual({ url, fields });
  });
});
