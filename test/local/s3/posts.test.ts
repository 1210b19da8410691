import { createHash, createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { GetObjectCommand, HeadObjectCommand } from '@aws-sdk/client-s3';
import { createPresignedPost, type PresignedPostOptions } from '@aws-sdk/s3-presigned-post';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { signingKey } from '../../../lib/local/s3/signature/signingKey.ts';
import { s3ForTests, uploader } from './s3ForTests.ts';

const test = s3ForTests();
beforeEach(() => {
  test.now = undefined;
});

const photo = Buffer.from('a photograph');
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('base64');

/** A form as our upload asks for it: one key, one type, one content, a size, some minutes. */
const ticket = (changes: Partial<PresignedPostOptions> = {}) =>
  createPresignedPost(test.cloud.uploader, {
    Bucket: 'uploads',
    Key: 'in/photo.jpg',
    Expires: 300,
    Conditions: [['content-length-range', 5, 1 << 20]],
    Fields: {
      'Content-Type': 'image/jpeg',
      'x-amz-checksum-algorithm': 'SHA256',
      'x-amz-checksum-sha256': sha256(photo),
    },
    ...changes,
  });
type Ticket = Awaited<ReturnType<typeof ticket>>;

type Sent = {
  /** Fields that are other than the ticket says; null takes one out. */
  readonly fields?: Record<string, string | null>;
  readonly file?: Buffer | null;
  readonly fileName?: string;
  readonly url?: string;
};

/** Sends a form as a browser does. */
async function send({ url, fields }: Ticket, sent: Sent = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...sent.fields })) {
    if (value !== null) form.append(name, value);
  }
  const { file = photo, fileName = 'IMG_1.jpg' } = sent;
  if (file) form.append('file', new Blob([new Uint8Array(file)]), fileName);
  const response = await fetch(sent.url ?? url, { method: 'POST', body: form, redirect: 'manual' });
  const body = await response.text();
  const part = (name: string) => new RegExp(`<${name}>(.*)</${name}>`).exec(body)?.[1];
  return { response, status: response.status, code: part('Code'), message: part('Message'), part };
}

const get = (Key: string) =>
  test.cloud.operator.send(new GetObjectCommand({ Bucket: 'uploads', Key }));
const isThere = (Key: string) =>
  test.cloud.operator.send(new HeadObjectCommand({ Bucket: 'uploads', Key })).then(
    () => true,
    () => false,
  );

describe('a form that is as its policy says', () => {
  it('becomes an object, with the type that was signed', async () => {
    const { status, response } = await send(await ticket());
    expect(status).toBe(204);
    const object = await get('in/photo.jpg');
    expect(object).toMatchObject({ ContentType: 'image/jpeg', ContentLength: photo.length });
    expect(Buffer.from((await object.Body?.transformToByteArray()) ?? [])).toEqual(photo);
    expect(response.headers.get('etag')).toBe(object.ETag);
    expect(response.headers.get('x-amz-version-id')).toBe(object.VersionId);
  });

  it('may be as large as the policy says, with bytes that look like its own boundary', async () => {
    const large = Buffer.concat([
      Buffer.from('\r\n--'),
      randomBytes(30 << 20),
      Buffer.from('\r\n------WebKitFormBoundary\r\n--\r\n'),
    ]);
    const Conditions = [['content-length-range', 1, large.length] as never];
    const given = await ticket({ Key: 'in/large', Conditions, Fields: {} });
    expect(await send(given, { file: large })).toMatchObject({ status: 204 });
    const stored = Buffer.from((await (await get('in/large')).Body?.transformToByteArray()) ?? []);
    expect(stored.equals(large)).toBe(true);
    const tooLarge = Buffer.concat([large, Buffer.from('!')]);
    expect(await send(given, { file: tooLarge })).toMatchObject({ code: 'EntityTooLarge' });
  });

  it('may be named after its file, below what the policy says', async () => {
    const Key = `in/\${filename}`;
    const given = await ticket({ Key, Fields: {} });
    expect(await send(given, { fileName: 'año 1.jpg' })).toMatchObject({ status: 204 });
    expect(await isThere('in/año 1.jpg')).toBe(true);
  });

  it('answers as it is asked to', async () => {
    const ask = async (Fields: Record<string, string>) =>
      send(await ticket({ Key: 'in/answers', Fields }));
    expect(await ask({ success_action_status: '200' })).toMatchObject({ status: 200 });
    const created = await ask({ success_action_status: '201' });
    expect([created.status, created.part('Key'), created.part('Bucket')]).toEqual([
      201,
      'in/answers',
      'uploads',
    ]);
    expect(await ask({ success_action_status: '418' })).toMatchObject({ status: 204 });
    const moved = await ask({ success_action_redirect: 'http://localhost:3000/done?a=b' });
    expect(moved.status).toBe(303);
    expect(moved.response.headers.get('location')).toMatch(
      /^http:\/\/localhost:3000\/done\?a=b&bucket=uploads&key=in%2Fanswers&etag=%22[0-9a-f]{32}%22$/,
    );
  });

  it('may carry what the policy lets begin so, and what nobody looks at', async () => {
    const given = await ticket({
      Key: 'in/meta',
      Fields: {},
      Conditions: [
        ['starts-with', '$x-amz-meta-note', ''],
        ['starts-with', '$Content-Type', 'image/'],
        ['starts-with', '$Cache-Control', 'max-age='],
      ],
    });
    const fields = {
      'x-amz-meta-note': 'hello',
      'Content-Type': 'image/png',
      'Cache-Control': 'max-age=60',
      'x-ignore-this': 'whatever',
    };
    expect(await send(given, { fields })).toMatchObject({ status: 204 });
    expect(await get('in/meta')).toMatchObject({
      Metadata: { note: 'hello' },
      ContentType: 'image/png',
      CacheControl: 'max-age=60',
    });
    const one = { fields: { ...fields, 'Content-Type': 'image/png, text/html' } };
    expect(await send(given, one)).toMatchObject({ code: 'AccessDenied' });
  });
});

describe('a form that is otherwise', () => {
  beforeAll(async () => {
    expect(await send(await ticket({ Key: 'in/kept.jpg' }))).toMatchObject({ status: 204 });
  });

  const failed = (condition: string) =>
    `Invalid according to Policy: Policy Condition failed: ${condition}`;

  it.each<[string, Sent, number, string, string?]>([
    [
      'another key',
      { fields: { key: 'in/other' } },
      403,
      'AccessDenied',
      failed('["eq", "$key", "in/kept.jpg"]'),
    ],
    ['another type', { fields: { 'Content-Type': 'text/html' } }, 403, 'AccessDenied'],
    ['no type', { fields: { 'Content-Type': null } }, 403, 'AccessDenied'],
    [
      'another checksum',
      { fields: { 'x-amz-checksum-sha256': sha256(Buffer.from('b')) } },
      403,
      'AccessDenied',
    ],
    ['no checksum', { fields: { 'x-amz-checksum-sha256': null } }, 403, 'AccessDenied'],
    [
      'a field more',
      { fields: { 'x-amz-meta-note': 'mine' } },
      403,
      'AccessDenied',
      'Invalid according to Policy: Extra input fields: x-amz-meta-note',
    ],
    ['another bucket', { url: '/media' }, 403, 'AccessDenied'],
    ['a bucket that is not there', { url: '/nobodys' }, 404, 'NoSuchBucket'],
    ['another content of the same size', { file: Buffer.from('A photograph') }, 400, 'BadDigest'],
    ['too little', { file: Buffer.from('1234') }, 400, 'EntityTooSmall'],
    ['too much', { file: Buffer.alloc((1 << 20) + 1) }, 400, 'EntityTooLarge'],
    ['no file', { file: null }, 400, 'InvalidArgument'],
    ['no key', { fields: { key: null } }, 400, 'InvalidArgument'],
    ['no policy', { fields: { Policy: null } }, 403, 'AccessDenied'],
    [
      'another policy',
      { fields: { Policy: Buffer.from('{}').toString('base64') } },
      403,
      'SignatureDoesNotMatch',
    ],
    [
      'another signature',
      { fields: { 'X-Amz-Signature': '0'.repeat(64) } },
      403,
      'SignatureDoesNotMatch',
    ],
    ['no signature', { fields: { 'X-Amz-Signature': null } }, 403, 'SignatureDoesNotMatch'],
    [
      'the key of another day',
      { fields: { 'X-Amz-Credential': 'UPLOADER/20200101/sa-east-1/s3/aws4_request' } },
      400,
      'InvalidArgument',
    ],
    ['no credential', { fields: { 'X-Amz-Credential': null } }, 400, 'InvalidArgument'],
    ['another algorithm', { fields: { 'X-Amz-Algorithm': 'AWS4' } }, 400, 'InvalidArgument'],
    [
      'fields without end',
      { fields: { 'x-ignore-a': 'a'.repeat(30_000) } },
      400,
      'MaxPostPreDataLengthExceeded',
    ],
  ])('is refused: %s', async (_what, sent, status, code, message) => {
    const given = await ticket({ Key: 'in/kept.jpg' });
    const url = sent.url === undefined ? given.url : new URL(sent.url, given.url).href;
    const before = (await get('in/kept.jpg')).VersionId;
    const answer = await send(given, { ...sent, url });
    expect([answer.status, answer.code]).toEqual([status, code]);
    if (message) expect(answer.message?.replaceAll('&quot;', '"')).toBe(message);
    expect((await get('in/kept.jpg')).VersionId).toBe(before);
  });

  it('is refused when its time is over', async () => {
    const given = await ticket({ Key: 'in/late' });
    test.now = new Date(Date.now() + 301_000);
    expect(await send(given)).toMatchObject({
      status: 403,
      code: 'AccessDenied',
      message: 'Invalid according to Policy: Policy expired.',
    });
    test.now = new Date(Date.now() + 290_000);
    expect(await send(given)).toMatchObject({ status: 204 });
  });

  it.each(['写真', 'a\r\nset-cookie: b'])('is refused when no header can say %j', async (note) => {
    const given = await ticket({
      Key: 'in/noted',
      Fields: {},
      Conditions: [['starts-with', '$x-amz-meta-note', '']],
    });
    const sent = await send(given, { fields: { 'x-amz-meta-note': note } });
    expect(sent).toMatchObject({ status: 400, code: 'InvalidArgument' });
    expect(await isThere('in/noted')).toBe(false);
  });

  it('is refused when its signer may not write there', async () => {
    const given = await ticket({ Key: 'out/photo.jpg' });
    expect(await send(given)).toMatchObject({ status: 403, code: 'AccessDenied' });
    expect(test.cloud.logged.at(-1)).toContain(
      's3:PutObject on resource: arn:aws:s3:::uploads/out/photo.jpg',
    );
  });

  it('is refused when its signer is unknown', async () => {
    const stranger = test.cloud.client({ accessKeyId: 'STRANGER', secretAccessKey: 'x' });
    const given = await createPresignedPost(stranger, { Bucket: 'uploads', Key: 'in/x' });
    expect(await send(given)).toMatchObject({ status: 403, code: 'InvalidAccessKeyId' });
  });

  it.each([
    ['is no base64 JSON', 'InvalidPolicyDocument', 'nothing'],
    ['has no expiration', 'InvalidPolicyDocument', JSON.stringify({ conditions: [] })],
    [
      'has an operator that nobody knows',
      'InvalidPolicyDocument',
      JSON.stringify({
        expiration: '2099-01-01T00:00:00Z',
        conditions: [['ends-with', '$key', 'x']],
      }),
    ],
    [
      'says nothing of the bucket',
      'AccessDenied',
      JSON.stringify({
        expiration: '2099-01-01T00:00:00Z',
        conditions: [
          ['starts-with', '$key', ''],
          ['starts-with', '$x-amz-algorithm', ''],
          ['starts-with', '$x-amz-credential', ''],
          ['starts-with', '$x-amz-date', ''],
        ],
      }),
    ],
  ])('is refused when its policy %s', async (_what, code, document) => {
    const { url, fields } = await ticket({ Key: 'in/x', Fields: {} });
    const policy = Buffer.from(document).toString('base64');
    const [, day = '', region = ''] = (fields['X-Amz-Credential'] ?? '').split('/');
    const key = signingKey(uploader.secretAccessKey, day, region);
    const signature = createHmac('sha256', key).update(policy).digest('hex');
    const sent = { bucket: null, Policy: policy, 'X-Amz-Signature': signature };
    expect(await send({ url, fields }, { fields: sent })).toMatchObject({ code });
  });

  it('is refused when it ends too early, and leaves nothing behind', async () => {
    const { url, fields } = await ticket({ Key: 'in/cut', Fields: {} });
    const parts = Object.entries(fields).map(
      ([name, value]) =>
        `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    const file =
      '--b\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n\r\nhalf a pho';
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
      body: `${parts.join('')}${file}`,
    });
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining('<Code>IncompleteBody</Code>'),
    ]);
    expect(await isThere('in/cut')).toBe(false);
  });
});

it('lets who is refused send to the end, and use the connection again', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  const post = async (body: Buffer) => {
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    const outgoing = request(`${test.cloud.url}/uploads`, { method: 'POST', agent, headers });
    const answered = once(outgoing, 'response');
    outgoing.end(body);
    await once(outgoing, 'finish');
    const [response] = await answered;
    return [await text(response), outgoing.reusedSocket];
  };
  const tooMuch = await post(Buffer.alloc(20 << 20));
  expect(tooMuch).toEqual([expect.stringContaining('MaxPostPreDataLengthExceeded'), false]);
  const nothing = await post(Buffer.from('--b--\r\n'));
  expect(nothing).toEqual([expect.stringContaining('InvalidArgument'), true]);
});
