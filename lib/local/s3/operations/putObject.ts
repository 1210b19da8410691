import { receiveBody } from '../body/receiveBody.ts';
import type { Operation } from './Operation.ts';
import { objectArn } from './objectArn.ts';
import { storedHeaders } from './storedHeaders.ts';
import { writtenHeaders } from './writtenHeaders.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html */
export const putObject: Operation = {
  parameters: [],
  rights: ({ key, headers }, bucket) =>
    [
      's3:PutObject',
      // Who compares learns what is there.
      ...(headers['if-match'] === undefined ? [] : ['s3:GetObject']),
    ].map((action) => ({ action, resource: objectArn(bucket, key) })),

  run: async (request, { store, bucket, payload, causeOf }) => {
    const { headers, key } = request;
    const kept = storedHeaders(headers);
    const received = await receiveBody(request, payload, store.files);
    const version = store.put({
      bucket,
      key,
      received,
      headers: kept,
      condition: {
        ...(headers['if-match'] !== undefined && { ifMatch: headers['if-match'] }),
        ...(headers['if-none-match'] !== undefined && { ifNoneMatch: headers['if-none-match'] }),
      },
      cause: causeOf('PutObject'),
    });
    return { status: 200, headers: writtenHeaders(bucket, version) };
  },
};
