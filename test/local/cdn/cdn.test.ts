import { rmSync } from 'node:fs';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cdnPages } from '../../../lib/local/cdn.ts';
import type { Resource } from '../../../lib/local/Resource.ts';
import { aResource, templateOf } from '../../support/template.ts';
import { start } from '../gateway/startTestGateway.ts';
import { aBucket, newDirectory, type Started, startTestS3 } from '../s3/s3ForTests.ts';

const aDistribution = (behavior: object = {}, config: object = {}): Resource =>
  aResource('AWS::CloudFront::Distribution', 'Distribution', {
    DistributionConfig: {
      Enabled: true,
      Origins: [
        {
          Id: 'bucket',
          DomainName: 'media.s3.sa-east-1.amazonaws.com',
          OriginAccessControlId: 'OAC',
          S3OriginConfig: { OriginAccessIdentity: '' },
        },
      ],
      DefaultCacheBehavior: {
        TargetOriginId: 'bucket',
        ViewerProtocolPolicy: 'https-only',
        CachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6',
        ResponseHeadersPolicyId: 'Headers',
        AllowedMethods: ['GET', 'HEAD'],
        Compress: false,
        ...behavior,
      },
      ...config,
    },
  });

const headersPolicy = aResource('AWS::CloudFront::ResponseHeadersPolicy', 'Headers', {
  ResponseHeadersPolicyConfig: {
    Name: 'dev-media',
    SecurityHeadersConfig: {
      ContentTypeOptions: { Override: true },
      ContentSecurityPolicy: {
        ContentSecurityPolicy: "default-src 'none'; sandbox",
        Override: true,
      },
      FrameOptions: { FrameOption: 'DENY', Override: true },
      StrictTransportSecurity: { AccessControlMaxAgeSec: 1, Override: true },
    },
    CustomHeadersConfig: {
      Items: [
        { Header: 'Cross-Origin-Resource-Policy', Value: 'cross-origin', Override: true },
        { Header: 'Cache-Control', Value: 'no-store', Override: false },
      ],
    },
    CorsConfig: {
      AccessControlAllowCredentials: false,
      AccessControlAllowHeaders: { Items: ['*'] },
      AccessControlAllowMethods: { Items: ['GET', 'HEAD'] },
      AccessControlAllowOrigins: { Items: ['*'] },
      OriginOverride: true,
    },
  },
});

const opened = (...Action: readonly string[]): Resource =>
  aResource('AWS::S3::BucketPolicy', 'Policy', {
    Bucket: 'media',
    PolicyDocument: {
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Service: 'cloudfront.amazonaws.com' },
          Action,
          Resource: 'arn:aws:s3:::media/*',
        },
      ],
    },
  });

const image = {
  Bucket: 'media',
  Key: 'media/1/a b.webp',
  Body: '0123456789',
  ContentType: 'image/webp',
  CacheControl: 'public, max-age=31536000, immutable',
};

const directory = newDirectory();
let cloud: Started;
const template = (...policy: readonly Resource[]) =>
  templateOf(aBucket('media'), aDistribution(), headersPolicy, ...policy);

beforeAll(async () => {
  cloud = await startTestS3(directory, { more: [opened('s3:GetObject')] });
  await cloud.operator.send(new PutObjectCommand(image));
});
afterAll(async () => {
  await cloud.stop();
  rmSync(directory, { recursive: true });
});

/** Asks the port of the API, where the CDN is. */
async function ask(init: RequestInit = {}, path = '/media/1/a%20b.webp', { s3 } = cloud) {
  const gateway = await start([], { pages: cdnPages(template(), s3) });
  const response = await fetch(`${gateway.url}${path}`, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('an image', () => {
  it('is served with what its object and the policy say', async () => {
    const { status, headers, text } = await ask();
    expect([status, text]).toEqual([200, '0123456789']);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/webp',
      'content-length': '10',
      'cache-control': 'public, max-age=31536000, immutable',
      etag: '"781e5e245d69b566979b86e28d23f2c7"',
      'last-modified': expect.stringMatching(/GMT$/),
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-frame-options': 'DENY',
      'cross-origin-resource-policy': 'cross-origin',
    });
    for (const name of ['strict-transport-security', 'access-control-allow-origin']) {
      expect(headers.get(name)).toBeNull();
    }
  });

  it('may be read by any page', async () => {
    const { headers } = await ask({ headers: { origin: 'https://elsewhere.example' } });
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it('is given in part, described without its bytes, and not sent again', async () => {
    const part = await ask({ headers: { range: 'bytes=2-4' } });
    expect([part.status, part.text, part.headers.get('content-range')]).toEqual([
      206,
      '234',
      'bytes 2-4/10',
    ]);
    const head = await ask({ method: 'HEAD' });
    expect([head.status, head.text, head.headers.get('content-length')]).toEqual([200, '', '10']);
    const known = await ask({ headers: { 'if-none-match': part.headers.get('etag') ?? '' } });
    expect([known.status, known.text]).toEqual([304, '']);
    expect(known.headers.get('cache-control')).toContain('immutable');
  });

  it('that is not there is refused as S3 does, with the headers of the policy', async () => {
    const { status, headers, text } = await ask({}, '/media/none.webp');
    expect([status, headers.get('x-content-type-options')]).toEqual([403, 'nosniff']);
    expect(text).toContain('<Code>AccessDenied</Code>');
  });

  it.each([
    [404, ['s3:GetObject', 's3:ListBucket'], '/media/none.webp'],
    [403, [], '/media/1/a%20b.webp'],
  ])('is answered %i where the bucket allows CloudFront %j', async (status, actions, path) => {
    const other = newDirectory();
    const more = actions.length > 0 ? [opened(...actions)] : [];
    const closed = await startTestS3(other, { more });
    await closed.operator.send(new PutObjectCommand(image));
    expect(await ask({}, path, closed)).toMatchObject({ status });
    await closed.stop();
    rmSync(other, { recursive: true });
  });
});

it('serves nothing else: other paths, other methods', async () => {
  expect(await ask({}, '/elsewhere')).toMatchObject({ status: 404 });
  expect(await ask({ method: 'DELETE' })).toMatchObject({ status: 404 });
});

it('follows the paths of the behaviours, and the folder of the origin', async () => {
  const origins = [
    { Id: 'api', DomainName: 'abc.execute-api.sa-east-1.amazonaws.com' },
    {
      Id: 'bucket',
      DomainName: 'media.s3.sa-east-1.amazonaws.com',
      OriginPath: '/media',
      OriginAccessControlId: 'OAC',
    },
  ];
  const behind = aDistribution(
    { TargetOriginId: 'api' },
    {
      Origins: origins,
      CacheBehaviors: [{ PathPattern: 'media/1/*', TargetOriginId: 'bucket' }],
    },
  );
  const asked: string[] = [];
  const pages = cdnPages(templateOf(aBucket('media'), behind), {
    readForCloudFront: (_bucket, key) => {
      asked.push(key);
      return { status: 200, body: 'x' };
    },
  });
  expect(await pages(new Request('http://localhost/media/2/x'))).toBeUndefined();
  expect((await pages(new Request('http://localhost/media/1/x')))?.status).toBe(200);
  expect(asked).toEqual(['media/media/1/x']);
});

it.each<[string, Resource, string]>([
  [
    'a function at the edge',
    aDistribution({ FunctionAssociations: [] }),
    'AWS::CloudFront::Distribution Distribution of dev-Api: the local cloud cannot run FunctionAssociations',
  ],
  ['writing', aDistribution({ AllowedMethods: ['PUT'] }), 'cannot run AllowedMethods.0'],
  [
    'a policy of AWS',
    aDistribution({ ResponseHeadersPolicyId: '67f7725c-6f97-4210-82d7-5512b31e9d03' }),
    'its headers policy 67f7725c-6f97-4210-82d7-5512b31e9d03 is not in the template',
  ],
])('refuses what it does not know: %s', (_what, distribution, message) => {
  const { s3 } = cloud;
  expect(() => cdnPages(templateOf(aBucket('media'), distribution, headersPolicy), s3)).toThrow(
    message,
  );
});
