import { Readable } from 'node:stream';
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketLocationCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectAclCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { failureOf, s3ForTests } from './s3ForTests.ts';

const test = s3ForTests();

const put = (input: Omit<ConstructorParameters<typeof PutObjectCommand>[0], 'Bucket'>) =>
  test.cloud.operator.send(new PutObjectCommand({ Bucket: 'uploads', ...input }));
const get = (Key: string, input: Partial<ConstructorParameters<typeof GetObjectCommand>[0]> = {}) =>
  test.cloud.operator.send(new GetObjectCommand({ Bucket: 'uploads', Key, ...input }));
const textOf = async (Key: string, input: Parameters<typeof get>[1] = {}) =>
  (await get(Key, input)).Body?.transformToString();

describe('an object', () => {
  it('comes back with its bytes and everything that was said of it', async () => {
    const Body = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    await put({
      Key: 'whole/ñandú & más.jpg',
      Body,
      ContentType: 'image/jpeg',
      CacheControl: 'public, max-age=31536000, immutable',
      ContentDisposition: 'inline',
      Metadata: { editor: 'ana' },
    });
    const { Body: stream, ...answer } = await get('whole/ñandú & más.jpg');
    expect(Buffer.from((await stream?.transformToByteArray()) ?? [])).toEqual(Body);
    expect(answer).toMatchObject({
      ContentType: 'image/jpeg',
      CacheControl: 'public, max-age=31536000, immutable',
      ContentDisposition: 'inline',
      ContentLength: 256,
      ETag: '"e2c865db4162bed963bfaa9ef6ac18f0"',
      Metadata: { editor: 'ana' },
      ServerSideEncryption: 'AES256',
      AcceptRanges: 'bytes',
    });
    const head = await test.cloud.operator.send(
      new HeadObjectCommand({ Bucket: 'uploads', Key: 'whole/ñandú & más.jpg' }),
    );
    expect(head).toMatchObject({ ContentLength: 256, ContentType: 'image/jpeg' });
  });

  it('of 30 MiB that streams in by chunks is byte-identical', async () => {
    const part = Buffer.from(Array.from({ length: 1 << 20 }, (_, index) => (index * 31) % 251));
    const Body = Readable.from(Array.from({ length: 30 }, () => part));
    const { ChecksumCRC32 } = await put({
      Key: 'large/streamed.bin',
      Body,
      ContentLength: 30 << 20,
      ChecksumAlgorithm: 'CRC32',
    });
    expect(ChecksumCRC32).toMatch(/^.{6}==$/);
    let position = 0;
    let differs = 0;
    const answer = await get('large/streamed.bin');
    for await (const bytes of answer.Body as AsyncIterable<Buffer>) {
      for (const byte of bytes) if (byte !== part[position++ % part.length]) differs += 1;
    }
    expect([position, differs]).toEqual([30 << 20, 0]);
  });

  it('may be empty', async () => {
    await put({ Key: 'empty', Body: '', ContentLength: 0 });
    expect(await textOf('empty')).toBe('');
  });

  it('is not there', async () => {
    expect(await failureOf(get('nothing'))).toEqual([404, 'NoSuchKey']);
    expect(await failureOf(get('x', { Bucket: 'nobodys' }))).toEqual([404, 'NoSuchBucket']);
  });

  it('is given in part', async () => {
    await put({ Key: 'ranges', Body: '0123456789' });
    expect(await textOf('ranges', { Range: 'bytes=2-4' })).toBe('234');
    expect(await textOf('ranges', { Range: 'bytes=7-' })).toBe('789');
    expect(await textOf('ranges', { Range: 'bytes=-2' })).toBe('89');
    expect(await textOf('ranges', { Range: 'bytes=8-99' })).toBe('89');
    expect(await get('ranges', { Range: 'bytes=2-4' })).toMatchObject({
      ContentRange: 'bytes 2-4/10',
      ContentLength: 3,
    });
    expect(await failureOf(get('ranges', { Range: 'bytes=10-' }))).toEqual([416, 'InvalidRange']);
  });

  it('is not sent again to who has it', async () => {
    const { ETag = '' } = await put({ Key: 'known', Body: 'as it was' });
    const statusOf = async (input: Parameters<typeof get>[1]) =>
      (await failureOf(get('known', input)))[0];
    expect(await statusOf({ IfNoneMatch: ETag })).toBe(304);
    expect(await statusOf({ IfMatch: '"other"' })).toBe(412);
    expect(await statusOf({ IfModifiedSince: new Date(Date.now() + 60_000) })).toBe(304);
    expect(await textOf('known', { IfNoneMatch: '"other"' })).toBe('as it was');
  });
});

describe('a conditional write', () => {
  it('makes an object only once, however many try', async () => {
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) =>
        put({ Key: 'once', Body: `try ${index}`, IfNoneMatch: '*' }),
      ),
    );
    const lost = tries.filter(({ status }) => status === 'rejected');
    expect(lost).toHaveLength(7);
    expect(lost).toMatchObject(lost.map(() => ({ reason: { name: 'PreconditionFailed' } })));
    await test.cloud.operator.send(new DeleteObjectCommand({ Bucket: 'uploads', Key: 'once' }));
    await put({ Key: 'once', Body: 'anew', IfNoneMatch: '*' });
  });

  it('changes an object only as it was read', async () => {
    const { ETag = '' } = await put({ Key: 'matched', Body: 'one' });
    await put({ Key: 'matched', Body: 'two', IfMatch: ETag });
    const stale = put({ Key: 'matched', Body: 'three', IfMatch: ETag });
    expect(await failureOf(stale)).toEqual([412, 'PreconditionFailed']);
    const missing = put({ Key: 'unmatched', Body: 'three', IfMatch: ETag });
    expect(await failureOf(missing)).toEqual([404, 'NoSuchKey']);
    expect(await textOf('matched')).toBe('two');
  });
});

describe('versions', () => {
  it('stay readable when an object is written again or deleted', async () => {
    const first = await put({ Key: 'versioned', Body: 'first' });
    const second = await put({ Key: 'versioned', Body: 'second' });
    expect(second.VersionId).not.toBe(first.VersionId);
    const { DeleteMarker, VersionId } = await test.cloud.operator.send(
      new DeleteObjectCommand({ Bucket: 'uploads', Key: 'versioned' }),
    );
    expect(DeleteMarker).toBe(true);
    expect(await failureOf(get('versioned'))).toEqual([404, 'NoSuchKey']);
    expect(await textOf('versioned', { VersionId: first.VersionId })).toBe('first');
    expect(await textOf('versioned', { VersionId: second.VersionId })).toBe('second');
    expect(await failureOf(get('versioned', { VersionId }))).toEqual([405, 'MethodNotAllowed']);
    await test.cloud.operator.send(
      new DeleteObjectCommand({ Bucket: 'uploads', Key: 'versioned', VersionId }),
    );
    expect(await textOf('versioned')).toBe('second');
    await test.cloud.operator.send(
      new DeleteObjectCommand({
        Bucket: 'uploads',
        Key: 'versioned',
        VersionId: second.VersionId,
      }),
    );
    expect(await textOf('versioned')).toBe('first');
    const gone = get('versioned', { VersionId: second.VersionId });
    expect(await failureOf(gone)).toEqual([404, 'NoSuchVersion']);
  });

  it('are not kept where the template does not ask for it', async () => {
    const Bucket = 'media';
    const { VersionId } = await put({ Bucket, Key: 'plain', Body: 'one' } as never);
    await put({ Bucket, Key: 'plain', Body: 'two' } as never);
    expect([VersionId, await textOf('plain', { Bucket })]).toEqual([undefined, 'two']);
    await test.cloud.operator.send(new DeleteObjectCommand({ Bucket, Key: 'plain' }));
    await test.cloud.operator.send(new DeleteObjectCommand({ Bucket, Key: 'plain' }));
    expect(await failureOf(get('plain', { Bucket }))).toEqual([404, 'NoSuchKey']);
  });
});

it('copies an object with what was said of it, from any version and bucket', async () => {
  const { VersionId } = await put({ Key: 'from ñ', Body: 'old', ContentType: 'text/plain' });
  await put({ Key: 'from ñ', Body: 'new', ContentType: 'text/html' });
  const copy = (CopySource: string, input: object = {}) =>
    test.cloud.operator.send(
      new CopyObjectCommand({ Bucket: 'media', Key: 'to', CopySource, ...input }),
    );
  const source = `uploads/${encodeURIComponent('from ñ')}`;
  const { CopyObjectResult } = await copy(`${source}?versionId=${VersionId}`);
  expect(CopyObjectResult?.ETag).toMatch(/^"[0-9a-f]{32}"$/);
  expect(await get('to', { Bucket: 'media' })).toMatchObject({ ContentType: 'text/plain' });
  expect(await textOf('to', { Bucket: 'media' })).toBe('old');
  await copy(source, { MetadataDirective: 'REPLACE', ContentType: 'text/css' });
  expect(await get('to', { Bucket: 'media' })).toMatchObject({ ContentType: 'text/css' });
  expect(await failureOf(copy('uploads/nothing'))).toEqual([404, 'NoSuchKey']);
});

it('lists versions and delete markers by key, the latest first', async () => {
  const first = await put({ Key: 'all/a', Body: 'first' });
  const second = await put({ Key: 'all/a', Body: 'second' });
  const other = await put({ Key: 'all/b', Body: 'other' });
  await put({ Key: 'allsorts', Body: 'none of them' });
  const marker = await test.cloud.operator.send(
    new DeleteObjectCommand({ Bucket: 'uploads', Key: 'all/b' }),
  );
  const { Versions, DeleteMarkers, IsTruncated } = await test.cloud.operator.send(
    new ListObjectVersionsCommand({ Bucket: 'uploads', Prefix: 'all/' }),
  );
  expect(Versions).toMatchObject([
    { Key: 'all/a', VersionId: second.VersionId, IsLatest: true, Size: 6 },
    { Key: 'all/a', VersionId: first.VersionId, IsLatest: false, Size: 5 },
    { Key: 'all/b', VersionId: other.VersionId, IsLatest: false },
  ]);
  expect(DeleteMarkers).toMatchObject([
    { Key: 'all/b', VersionId: marker.VersionId, IsLatest: true },
  ]);
  expect(IsTruncated).toBe(false);
});

describe('a list', () => {
  const list = (input: object) =>
    test.cloud.operator.send(new ListObjectsV2Command({ Bucket: 'media', ...input }));

  it('has the keys that begin so, in the order of their bytes, page by page', async () => {
    const keys = ['list/B', 'list/a', 'list/a&b', 'list/ä', 'list/𝒳', 'list/￮'];
    for (const Key of keys) await put({ Bucket: 'media', Key, Body: Key } as never);
    const inOrder = [...keys].sort((one, other) =>
      Buffer.compare(Buffer.from(one), Buffer.from(other)),
    );
    const found: (string | undefined)[] = [];
    let ContinuationToken: string | undefined;
    do {
      const page = await list({ Prefix: 'list/', MaxKeys: 4, ContinuationToken });
      found.push(...(page.Contents ?? []).map(({ Key }) => Key));
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken);
    expect(found).toEqual(inOrder);
    expect(await list({ Prefix: 'list/', StartAfter: 'list/a' })).toMatchObject({ KeyCount: 4 });
  });

  it('has an object once, whatever its versions, and none that is deleted', async () => {
    for (const Key of ['versions/a', 'versions/b', 'versions/a']) await put({ Key, Body: Key });
    const deleted = { Bucket: 'uploads', Key: 'versions/b' };
    await test.cloud.operator.send(new DeleteObjectCommand(deleted));
    const { Contents } = await list({ Bucket: 'uploads', Prefix: 'versions/' });
    expect(Contents?.map(({ Key }) => Key)).toEqual(['versions/a']);
  });

  it('takes a folder for one entry', async () => {
    for (const Key of ['tree/1', 'tree/a/1', 'tree/a/2', 'tree/b/1']) {
      await put({ Bucket: 'media', Key, Body: Key } as never);
    }
    expect(await list({ Prefix: 'tree/', Delimiter: '/' })).toMatchObject({
      KeyCount: 3,
      IsTruncated: false,
      Contents: [{ Key: 'tree/1', Size: 6 }],
      CommonPrefixes: [{ Prefix: 'tree/a/' }, { Prefix: 'tree/b/' }],
    });
  });
});

it('deletes several objects, each one judged by itself', async () => {
  const kept = await put({ Key: 'in/theirs/<1>', Body: 'x' });
  await put({ Key: 'in/mine/<1>', Body: 'x' });
  const Objects = [{ Key: 'in/mine/<1>' }, { Key: 'in/theirs/<1>' }];
  const { Deleted, Errors } = await test.cloud.uploader.send(
    new DeleteObjectsCommand({ Bucket: 'uploads', Delete: { Objects } }),
  );
  expect(Deleted).toMatchObject([{ Key: 'in/mine/<1>', DeleteMarker: true }]);
  expect(Errors).toMatchObject([{ Key: 'in/theirs/<1>', Code: 'AccessDenied' }]);
  expect(await textOf('in/theirs/<1>', { VersionId: kept.VersionId })).toBe('x');
});

it('says that a bucket is there', async () => {
  const head = (Bucket: string) => test.cloud.operator.send(new HeadBucketCommand({ Bucket }));
  expect(await head('media')).toMatchObject({ BucketRegion: 'sa-east-1' });
  await expect(head('nobodys')).rejects.toMatchObject({ name: 'NotFound' });
});

it.each<[string, () => Promise<unknown>, number, string]>([
  [
    'an operation',
    () => test.cloud.operator.send(new GetBucketLocationCommand({ Bucket: 'media' })),
    501,
    'NotImplemented',
  ],
  ['a parameter', () => get('x', { ResponseContentType: 'text/html' }), 501, 'NotImplemented'],
  ['a header', () => put({ Key: 'x', Body: 'x', StorageClass: 'GLACIER' }), 501, 'NotImplemented'],
  [
    'an access control list',
    () => put({ Key: 'x', Body: 'x', ACL: 'public-read' }),
    400,
    'AccessControlListNotSupported',
  ],
  [
    'the list of an object',
    () => test.cloud.operator.send(new PutObjectAclCommand({ Bucket: 'media', Key: 'x' })),
    501,
    'NotImplemented',
  ],
])('refuses what it does not know: %s', async (_what, call, status, code) => {
  expect(await failureOf(call())).toEqual([status, code]);
});
