import { text } from 'node:stream/consumers';
import { parseXML } from '@aws-sdk/xml-builder';
import * as v from 'valibot';
import { receiveBody } from '../body/receiveBody.ts';
import { S3Error } from '../S3Error.ts';
import { xml } from '../xml.ts';
import type { Operation } from './Operation.ts';
import { objectArn } from './objectArn.ts';

const Item = v.strictObject({ Key: v.string(), VersionId: v.optional(v.string()) });

const Input = v.object({
  Delete: v.object({
    Object: v.pipe(
      v.union([v.array(Item), Item]),
      v.transform((items) => [items].flat()),
      v.maxLength(1000),
    ),
    Quiet: v.optional(v.string()),
  }),
});

/**
 * Deletes what who asks may delete, and says of each what became of it.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html
 */
export const deleteObjects: Operation = {
  parameters: ['delete'],
  /** Each object is judged by itself. */
  rights: () => [],

  run: async (request, { store, bucket, payload, refusalOf, causeOf }) => {
    const { Object: items, Quiet } = await inputOf(request, payload, store);
    const results = items.map(({ Key, VersionId }) => {
      const action = VersionId === undefined ? 's3:DeleteObject' : 's3:DeleteObjectVersion';
      const refusal = refusalOf({ action, resource: objectArn(bucket, Key) });
      if (refusal !== undefined) {
        return { Error: { Key, VersionId, Code: 'AccessDenied', Message: refusal } };
      }
      const version = store.delete(bucket, Key, VersionId, causeOf('DeleteObject'));
      const isMarker = version !== undefined && version.file === null;
      return {
        Deleted: {
          Key,
          VersionId,
          ...(isMarker && { DeleteMarker: 'true', DeleteMarkerVersionId: version.versionId }),
        },
      };
    });
    return {
      status: 200,
      headers: { 'content-type': 'application/xml' },
      body: xml('DeleteResult', {
        Deleted: Quiet === 'true' ? [] : results.flatMap((result) => result.Deleted ?? []),
        Error: results.flatMap((result) => result.Error ?? []),
      }),
    };
  },
};

async function inputOf(
  request: Parameters<Operation['run']>[0],
  payload: string,
  store: Parameters<Operation['run']>[1]['store'],
) {
  const { file, size } = await receiveBody(request, payload, store.files);
  try {
    const document = await text(store.files.read(file, 0, Math.max(0, size - 1)));
    return v.parse(Input, parseXML(document)).Delete;
  } catch {
    throw new S3Error('MalformedXML');
  } finally {
    store.files.remove(file);
  }
}
