import type { S3Client } from '@aws-sdk/client-s3';
import { expect, it, vi } from 'vitest';
import { S3SweptObjects } from '../../../../functions/shared/aws/S3SweptObjects.ts';
import { imageId } from '../../../support/reviewImages.ts';

const answering = (answer: object) => {
  const send = vi.fn(async () => answer);
  const buckets = { uploads: 'uploads', media: 'media' };
  return { send, objects: new S3SweptObjects({ send } as unknown as S3Client, buckets) };
};
const served = [{ key: 'media/x/0a1b-320.avif', version: 'v1' }];

it('fails where S3 does not delete one of many, which it says in a success', async () => {
  const Errors = [{ Key: served[0]?.key, Code: 'InternalError', Message: 'Try again' }];
  const { objects } = answering({ Errors });
  await expect(objects.stopServing(imageId(1), served)).rejects.toThrow(
    /320\.avif: InternalError Try again/,
  );
});

it('asks S3 for nothing where there is nothing to delete', async () => {
  const { objects, send } = answering({});
  await objects.stopServing(imageId(1), []);
  expect(send).not.toHaveBeenCalled();
});
