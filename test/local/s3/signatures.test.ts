import { createHash } from 'node:crypto';
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { failureOf, s3ForTests } from './s3ForTests.ts';
import { presigned, signedHeaders, type ToSign } from './signing.ts';

const test = s3ForTests();
const path = '/uploads/in/signed.txt';

beforeAll(async () => {
  const Body = 'signed';
  await test.cloud.uploader.send(
    new PutObjectCommand({ Bucket: 'uploads', Key: 'in/signed.txt', Body }),
  );
});
beforeEach(() => {
  test.cloud.logged.length = 0;
});

/** Status, code and message of S3's error, or the text of what it gave. */
async function answerOf(response: Response | Promise<Response>) {
  const given = await response;
  const body = await given.text();
  const code = /<Code>(.*)<\/Code>/.exec(body)?.[1];
  return {
    status: given.status,
    code,
    message: /<Message>(.*)<\/Message>/.exec(body)?.[1],
    text: body,
  };
}

const sign = (toSign: Partial<ToSign> = {}) =>
  signedHeaders(test.cloud.uploader, test.cloud.url, { path, ...toSign });
const presign = (toSign: Partial<ToSign> = {}) =>
  presigned(test.cloud.uploader, test.cloud.url, { path, ...toSign });
const ask = (headers: Record<string, string>, target = path, init: RequestInit = {}) =>
  answerOf(fetch(`${test.cloud.url}${target}`, { headers, ...init }));

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);

describe('a request that is signed by headers', () => {
  it('is answered', async () => {
    expect(await ask(await sign())).toMatchObject({ status: 200, text: 'signed' });
  });

  it.each<[string, (headers: Record<string, string>) => Record<string, string>, string]>([
    [
      'an unknown key',
      ({ authorization = '', ...rest }) => ({
        ...rest,
        authorization: authorization.replace('UPLOADER', 'STRANGER'),
      }),
      'InvalidAccessKeyId',
    ],
    [
      'another signature',
      ({ authorization = '', ...rest }) => ({
        ...rest,
        authorization: authorization.replace(/Signature=.{8}/, 'Signature=00000000'),
      }),
      'SignatureDoesNotMatch',
    ],
    [
      'another signed header',
      (headers) => ({ ...headers, 'x-amz-content-sha256': 'e3b0c442' }),
      'SignatureDoesNotMatch',
    ],
    [
      'a header that was not signed',
      (headers) => ({ ...headers, 'x-amz-meta-a': 'b' }),
      'AccessDenied',
    ],
    [
      'another form',
      (headers) => ({ ...headers, authorization: 'AWS OPERATOR:abc' }),
      'AuthorizationHeaderMalformed',
    ],
  ])('is refused with %s', async (_what, change, code) => {
    const answer = await ask(change(await sign()));
    expect(answer.code).toBe(code);
    expect(answer.status).toBe(code === 'AuthorizationHeaderMalformed' ? 400 : 403);
  });

  it('is refused for another path, query, method or host', async () => {
    const headers = await sign();
    const code = 'SignatureDoesNotMatch';
    expect(await ask(headers, '/uploads/in/other.txt')).toMatchObject({ code });
    expect(await ask(headers, `${path}?versionId=1`)).toMatchObject({ code });
    expect(await ask(headers, path, { method: 'DELETE' })).toMatchObject({ code });
    const { port } = new URL(test.cloud.url);
    expect(await answerOf(fetch(`http://localhost:${port}${path}`, { headers }))).toMatchObject({
      code,
    });
  });

  it('is refused when clocks are more than 15 minutes apart', async () => {
    expect(await ask(await sign({ signingDate: ago(14) }))).toMatchObject({ status: 200 });
    for (const minutes of [16, -16]) {
      const answer = await ask(await sign({ signingDate: ago(minutes) }));
      expect(answer).toMatchObject({ status: 403, code: 'RequestTimeTooSkewed' });
    }
  });

  it('is refused in another region', async () => {
    const elsewhere = test.cloud.client();
    elsewhere.config.region = async () => 'us-east-1';
    const call = elsewhere.send(new GetObjectCommand({ Bucket: 'uploads', Key: 'in/signed.txt' }));
    expect(await failureOf(call)).toEqual([400, 'AuthorizationHeaderMalformed']);
  });

  it('is refused with another body than was signed', async () => {
    const path = '/uploads/in/body.txt';
    const headers = await sign({
      method: 'PUT',
      path,
      headers: { 'x-amz-content-sha256': createHash('sha256').update('mine').digest('hex') },
    });
    const put = (body: string) => ask(headers, path, { method: 'PUT', body });
    expect(await put('else')).toMatchObject({ status: 400, code: 'XAmzContentSHA256Mismatch' });
    expect(await ask(await sign({ path }), path)).toMatchObject({ status: 403 });
    expect(await put('mine')).toMatchObject({ status: 200 });
    expect(await ask(await sign({ path }), path)).toMatchObject({ text: 'mine' });
  });
});

describe('a presigned address', () => {
  it('is good for a GET and a PUT, with characters of any kind', async () => {
    const strange = `/uploads/in/${encodeURIComponent('a b+c&d=é(1)*!~')}`;
    const put = await presign({ method: 'PUT', path: strange });
    expect((await fetch(put, { method: 'PUT', body: 'there' })).status).toBe(200);
    expect(await (await fetch(await presign({ path: strange }))).text()).toBe('there');
  });

  it('may carry headers of S3 as parameters, whatever their order', async () => {
    const query = { 'x-amz-meta-a-b': '2', 'x-amz-meta-a': '1', 'x-amz-meta-a0': '3' };
    const put = await presign({ method: 'PUT', path: '/uploads/in/noted.txt', query });
    expect((await fetch(put, { method: 'PUT', body: 'x' })).status).toBe(200);
    const { Metadata } = await test.cloud.uploader.send(
      new GetObjectCommand({ Bucket: 'uploads', Key: 'in/noted.txt' }),
    );
    expect(Metadata).toEqual({ a: '1', 'a-b': '2', a0: '3' });
  });

  it('is refused when it has expired, or is not valid yet', async () => {
    const expired = await presign({ expiresIn: 60, signingDate: ago(2) });
    expect(await answerOf(fetch(expired))).toMatchObject({
      status: 403,
      code: 'AccessDenied',
      message: 'Request has expired',
    });
    expect(await answerOf(fetch(await presign({ signingDate: ago(-20) })))).toMatchObject({
      message: 'Request is not valid yet',
    });
    test.now = new Date(Date.now() + 301_000);
    const late = await answerOf(fetch(await presign()));
    test.now = undefined;
    expect(late).toMatchObject({ message: 'Request has expired' });
  });

  it.each<[string, (url: string) => string, string]>([
    ['another key', (url) => url.replace('signed.txt', 'other.txt'), 'SignatureDoesNotMatch'],
    ['a longer life', (url) => url.replace('Expires=300', 'Expires=3000'), 'SignatureDoesNotMatch'],
    ['another parameter', (url) => `${url}&versionId=1`, 'SignatureDoesNotMatch'],
    [
      'more than a week',
      (url) => url.replace('Expires=300', 'Expires=604801'),
      'AuthorizationQueryParametersError',
    ],
    ['an unknown key', (url) => url.replace('UPLOADER', 'STRANGER'), 'InvalidAccessKeyId'],
    [
      'no signature',
      (url) => url.replace(/X-Amz-Signature=[0-9a-f]+/, ''),
      'AuthorizationQueryParametersError',
    ],
  ])('is refused with %s', async (_what, change, code) => {
    expect(await answerOf(fetch(change(await presign())))).toMatchObject({ code });
  });

  it('binds the headers that were signed, and takes no others of S3', async () => {
    const url = await presign({
      method: 'PUT',
      path: '/uploads/in/bound.png',
      headers: { 'content-type': 'image/png' },
    });
    const put = (headers: Record<string, string>) =>
      answerOf(fetch(url, { method: 'PUT', body: 'x', headers }));
    expect(await put({ 'content-type': 'text/html' })).toMatchObject({
      code: 'SignatureDoesNotMatch',
    });
    expect(await put({ 'content-type': 'image/png', 'x-amz-meta-a': 'b' })).toMatchObject({
      code: 'AccessDenied',
    });
    expect(await put({ 'content-type': 'image/png' })).toMatchObject({ status: 200 });
  });
});

describe('nobody', () => {
  it('reads or writes without a signature', async () => {
    expect(await ask({})).toMatchObject({ status: 403, code: 'AccessDenied' });
    expect(await ask({}, path, { method: 'PUT', body: 'x' })).toMatchObject({ status: 403 });
  });

  it('signs twice', async () => {
    const response = fetch(await presign(), { headers: await sign() });
    expect(await answerOf(response)).toMatchObject({ status: 400, code: 'InvalidArgument' });
  });
});

describe('a function', () => {
  const send = (Key: string) =>
    test.cloud.uploader.send(new GetObjectCommand({ Bucket: 'uploads', Key }));

  it('does what its role allows, and nothing else', async () => {
    await test.cloud.operator.send(
      new PutObjectCommand({ Bucket: 'uploads', Key: 'out/x', Body: 'x' }),
    );
    expect(await failureOf(send('out/x'))).toEqual([403, 'AccessDenied']);
    expect(test.cloud.logged).toEqual([
      'User: arn:aws:sts::000000000000:assumed-role/uploader/uploadImage is not authorized to ' +
        'perform: s3:GetObject on resource: arn:aws:s3:::uploads/out/x because no identity-based ' +
        'policy allows the s3:GetObject action',
    ]);
    const version = new GetObjectCommand({
      Bucket: 'uploads',
      Key: 'in/signed.txt',
      VersionId: 'x',
    });
    expect(await failureOf(test.cloud.uploader.send(version))).toEqual([403, 'AccessDenied']);
  });

  it('that may not list does not learn that an object is missing', async () => {
    expect(await failureOf(send('in/missing'))).toEqual([403, 'AccessDenied']);
  });

  it('lends its rights, not more, by a presigned address', async () => {
    const answer = await answerOf(
      fetch(await presign({ path: '/media/x', method: 'PUT' }), { method: 'PUT', body: 'x' }),
    );
    expect(answer).toMatchObject({ status: 403, code: 'AccessDenied' });
  });
});

describe('a checksum', () => {
  const path = '/uploads/in/sums.txt';
  const put = (headers: Record<string, string>, body: BodyInit = 'hello') =>
    presign({ method: 'PUT', path, headers }).then((url) =>
      answerOf(fetch(url, { method: 'PUT', body, headers })),
    );
  const sha256 = createHash('sha256').update('hello').digest('base64');

  it.each([
    ['x-amz-checksum-sha256', sha256],
    ['x-amz-checksum-sha1', createHash('sha1').update('hello').digest('base64')],
    ['x-amz-checksum-crc32', 'NhCmhg=='],
    ['content-md5', createHash('md5').update('hello').digest('base64')],
  ])('%s is compared', async (name, value) => {
    expect(await put({ [name]: value })).toMatchObject({ status: 200 });
    expect(await put({ [name]: value }, 'hellO')).toMatchObject({ status: 400, code: 'BadDigest' });
  });

  it('that cannot be compared is refused', async () => {
    expect(await put({ 'x-amz-checksum-crc32c': 'AAAAAA==' })).toMatchObject({
      code: 'NotImplemented',
    });
    expect(await put({ 'content-md5': 'AAAA' })).toMatchObject({ code: 'InvalidDigest' });
    expect(
      await put({ 'x-amz-checksum-sha256': sha256, 'x-amz-checksum-crc32': 'NhCmhg==' }),
    ).toMatchObject({ code: 'InvalidRequest' });
  });

  it('of a stream comes after it', async () => {
    const headers = {
      'content-encoding': 'aws-chunked',
      'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
      'x-amz-decoded-content-length': '5',
      'x-amz-trailer': 'x-amz-checksum-sha256',
    };
    const send = async (body: string) => {
      const toSign = { method: 'PUT', path, headers };
      return ask(await sign(toSign), path, { method: 'PUT', body });
    };
    const chunks = (trailer: string) => `2\r\nhe\r\n3\r\nllo\r\n0\r\n${trailer}\r\n\r\n`;
    expect(await send(chunks(`x-amz-checksum-sha256:${sha256}`))).toMatchObject({ status: 200 });
    expect(await ask(await sign({ path }), path)).toMatchObject({ text: 'hello' });
    const code = { status: 400, code: 'BadDigest' };
    expect(await send(chunks(`x-amz-checksum-sha256:${sha256.toLowerCase()}`))).toMatchObject(code);
    expect(await send('2\r\nhe\r\n0\r\n\r\n')).toMatchObject({ code: 'IncompleteBody' });
    expect(await send('5\r\nhel')).toMatchObject({ code: 'IncompleteBody' });
    expect(await send('hello')).toMatchObject({ code: 'IncompleteBody' });
  });

  it('that was given comes back with the object', async () => {
    await put({ 'x-amz-checksum-sha256': sha256 });
    const { ChecksumSHA256 } = await test.cloud.uploader.send(
      new GetObjectCommand({ Bucket: 'uploads', Key: 'in/sums.txt', ChecksumMode: 'ENABLED' }),
    );
    expect(ChecksumSHA256).toBe(sha256);
  });
});
