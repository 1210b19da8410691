import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { describe, expect, it } from 'vitest';
import { portal, s3ForTests } from './s3ForTests.ts';

const test = s3ForTests();

const corsOf = ({ headers }: Response) =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-')));

const preflight = (headers: Record<string, string>, bucket = 'uploads') =>
  fetch(`${test.cloud.url}/${bucket}`, { method: 'OPTIONS', headers });

describe('a preflight', () => {
  it('from the portal learns what it may send, for how long', async () => {
    const response = await preflight({
      origin: portal,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type, x-amz-date',
    });
    expect([response.status, corsOf(response)]).toEqual([
      200,
      {
        'access-control-allow-origin': portal,
        'access-control-allow-credentials': 'true',
        'access-control-allow-methods': 'POST, PUT',
        'access-control-allow-headers': 'content-type, x-amz-date',
        'access-control-expose-headers': 'ETag, x-amz-version-id',
        'access-control-max-age': '600',
      },
    ]);
    expect(response.headers.get('vary')).toContain('Origin');
  });

  it.each([
    ['another origin', { origin: 'http://localhost:3001' }],
    ['an origin that begins so', { origin: `${portal}0` }],
    ['another method', { 'access-control-request-method': 'DELETE' }],
    ['another header', { 'access-control-request-headers': 'content-type, authorization' }],
    ['a bucket without rules', {}, 'media'],
  ])('is refused: %s', async (_what, change, bucket = 'uploads') => {
    const asked = { origin: portal, 'access-control-request-method': 'POST', ...change };
    const response = await preflight(asked, bucket);
    expect([response.status, corsOf(response)]).toEqual([403, {}]);
    expect(await response.text()).toContain('<Code>AccessForbidden</Code>');
  });

  it('has to say what it asks', async () => {
    expect((await preflight({ origin: portal })).status).toBe(400);
  });
});

describe('an answer', () => {
  const post = async (origin: string, file = 'photo') => {
    const { url, fields } = await createPresignedPost(test.cloud.uploader, {
      Bucket: 'uploads',
      Key: 'in/cors',
      Conditions: [['content-length-range', 1, 10]],
    });
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', new Blob([file]), 'x');
    return fetch(url, { method: 'POST', body: form, headers: { origin } });
  };

  it('to the portal may be read, an error too', async () => {
    const done = await post(portal);
    expect([done.status, done.headers.get('access-control-allow-origin')]).toEqual([204, portal]);
    const refused = await post(portal, 'far too large a photo');
    expect([refused.status, corsOf(refused)]).toMatchObject([
      400,
      { 'access-control-allow-origin': portal },
    ]);
  });

  it('to others may not', async () => {
    expect(corsOf(await post('http://elsewhere.example'))).toEqual({});
  });

  it('to anybody may, where a rule says so', async () => {
    const response = await fetch(`${test.cloud.url}/uploads/in/cors`, {
      headers: { origin: 'http://elsewhere.example' },
    });
    expect([response.status, corsOf(response)]).toEqual([
      403,
      { 'access-control-allow-origin': '*', 'access-control-allow-methods': 'GET' },
    ]);
  });
});
