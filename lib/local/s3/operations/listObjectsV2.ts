import { S3Error } from '../S3Error.ts';
import type { ObjectVersion } from '../store/ObjectVersion.ts';
import { xml } from '../xml.ts';
import type { Operation } from './Operation.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html */
export const listObjectsV2: Operation = {
  parameters: [
    'list-type',
    'prefix',
    'delimiter',
    'max-keys',
    'start-after',
    'continuation-token',
    'encoding-type',
    'fetch-owner',
  ],
  rights: (_request, { arn }) => [{ action: 's3:ListBucket', resource: arn }],

  run: async ({ query }, { store, bucket }) => {
    const prefix = query.get('prefix') ?? '';
    const delimiter = query.get('delimiter') ?? '';
    const token = query.get('continuation-token');
    const limit = Number(query.get('max-keys') ?? 1000);
    if (!Number.isInteger(limit) || limit < 0) {
      throw new S3Error(
        'InvalidArgument',
        'Argument maxKeys must be an integer between 0 and 1000',
      );
    }
    const entries = entriesOf(store.list(bucket, prefix), prefix, delimiter);
    const after =
      token === null
        ? (query.get('start-after') ?? '')
        : Buffer.from(token, 'base64url').toString();
    const left = entries.filter(
      ({ name }) => Buffer.compare(Buffer.from(name), Buffer.from(after)) > 0,
    );
    const page = left.slice(0, Math.min(limit, 1000));
    const isTruncated = page.length < left.length && page.length > 0;
    const encode = (text: string) =>
      query.get('encoding-type') === 'url' ? encodeURIComponent(text).replaceAll('%2F', '/') : text;
    return {
      status: 200,
      headers: { 'content-type': 'application/xml' },
      body: xml('ListBucketResult', {
        Name: bucket.name,
        Prefix: encode(prefix),
        Delimiter: delimiter === '' ? undefined : encode(delimiter),
        MaxKeys: String(limit),
        KeyCount: String(page.length),
        EncodingType: query.get('encoding-type') ?? undefined,
        ContinuationToken: token ?? undefined,
        NextContinuationToken: isTruncated
          ? Buffer.from(page.at(-1)?.name ?? '').toString('base64url')
          : undefined,
        IsTruncated: String(isTruncated),
        Contents: page.flatMap(({ object }) =>
          object
            ? [
                {
                  Key: encode(object.key),
                  LastModified: new Date(object.modifiedAt).toISOString(),
                  ETag: `"${object.etag}"`,
                  Size: String(object.size),
                  StorageClass: 'STANDARD',
                },
              ]
            : [],
        ),
        CommonPrefixes: page.flatMap(({ name, object }) =>
          object ? [] : [{ Prefix: encode(name) }],
        ),
      }),
    };
  },
};

type Entry = { readonly name: string; readonly object: ObjectVersion | undefined };

/** Objects, those that share the text up to the next delimiter as one. */
function entriesOf(
  objects: readonly ObjectVersion[],
  prefix: string,
  delimiter: string,
): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const object of objects) {
    const end = delimiter === '' ? -1 : object.key.indexOf(delimiter, prefix.length);
    const name = end < 0 ? object.key : object.key.slice(0, end + delimiter.length);
    entries.set(name, { name, object: end < 0 ? object : undefined });
  }
  return [...entries.values()];
}
