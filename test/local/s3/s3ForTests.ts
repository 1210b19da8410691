import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll } from 'vitest';
import { startAwsEdge } from '../../../lib/local/awsEdge.ts';
import type { Caller } from '../../../lib/local/edge/Caller.ts';
import { operator } from '../../../lib/local/operator.ts';
import type { Resource } from '../../../lib/local/Resource.ts';
import { startS3 } from '../../../lib/local/s3.ts';
import { aPolicy, aResource, aRole, roleArn, templateOf } from '../../support/template.ts';

export const portal = 'http://localhost:3000';

const open = {
  BlockPublicAcls: true,
  BlockPublicPolicy: true,
  IgnorePublicAcls: true,
  RestrictPublicBuckets: true,
};

export const aBucket = (name: string, properties: object = {}): Resource =>
  aResource(
    'AWS::S3::Bucket',
    name,
    { BucketName: name, PublicAccessBlockConfiguration: open, ...properties },
    { physicalId: name, arn: `arn:aws:s3:::${name}` },
  );

/** Uploads go into `uploads`, which keeps versions and tells EventBridge; `media` does neither. */
const buckets = [
  aBucket('uploads', {
    VersioningConfiguration: { Status: 'Enabled' },
    NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    CorsConfiguration: {
      CorsRules: [
        {
          AllowedOrigins: [portal],
          AllowedMethods: ['POST', 'PUT'],
          AllowedHeaders: ['Content-*', 'X-Amz-Date'],
          ExposedHeaders: ['ETag', 'x-amz-version-id'],
          MaxAge: 600,
        },
        { AllowedOrigins: ['*'], AllowedMethods: ['GET'] },
      ],
    },
  }),
  aBucket('media'),
];

const rights = aPolicy(
  'uploader',
  { Action: ['s3:PutObject', 's3:GetObject'], Resource: 'arn:aws:s3:::uploads/in/*' },
  { Action: ['s3:DeleteObject'], Resource: 'arn:aws:s3:::uploads/in/mine/*' },
);

export const uploader = { accessKeyId: 'UPLOADER', secretAccessKey: 'the uploader’s secret' };

const uploaderCaller: Caller = { roleArn: roleArn('uploader'), functionName: 'uploadImage' };

export const newDirectory = (): string => mkdtempSync(join(tmpdir(), 's3-'));

export type Started = Awaited<ReturnType<typeof startTestS3>>;

/** S3 behind the AWS endpoint, with an operator and a function that may do little. */
export async function startTestS3(
  directory: string,
  {
    now = () => new Date(),
    more = [],
    keys = [],
  }: {
    now?: () => Date;
    more?: readonly Resource[];
    /** Further keys, which may do everything. */
    keys?: readonly (typeof uploader)[];
  } = {},
) {
  const template = templateOf(aRole('uploader'), rights, ...buckets, ...more);
  const logged: string[] = [];
  const s3 = startS3({
    template,
    directory,
    now,
    log: (line) => logged.push(line),
    holders: new Map([
      [operator.accessKeyId, { caller: 'operator', ...operator }],
      [uploader.accessKeyId, { caller: uploaderCaller, ...uploader }],
      ...keys.map((key) => [key.accessKeyId, { caller: 'operator' as const, ...key }] as const),
    ]),
  });
  const edge = await startAwsEdge({
    port: 0,
    template,
    s3,
    callers: new Map([[uploader.accessKeyId, uploaderCaller]]),
    engines: {},
    log: (line) => logged.push(line),
  });
  const client = (credentials: { accessKeyId: string; secretAccessKey: string } = operator) =>
    new S3Client({
      endpoint: edge.url,
      region: 'sa-east-1',
      credentials,
      maxAttempts: 1,
    });
  return {
    url: edge.url,
    s3,
    logged,
    operator: client(),
    uploader: client(uploader),
    client,
    stop: async () => {
      await edge.stop();
      await s3.stop();
    },
  };
}

/** One S3 for all tests of a file. */
export function s3ForTests(): { cloud: Started; now: Date | undefined } {
  const directory = newDirectory();
  const state: { cloud: Started; now: Date | undefined } = {
    cloud: undefined as unknown as Started,
    now: undefined,
  };
  beforeAll(async () => {
    state.cloud = await startTestS3(directory, { now: () => state.now ?? new Date() });
  });
  afterAll(async () => {
    await state.cloud.stop();
    rmSync(directory, { recursive: true });
  });
  return state;
}

/** What an SDK call was refused with. */
export async function failureOf(call: Promise<unknown>) {
  const error = await call.then(
    () => {
      throw new Error('it was not refused');
    },
    (thrown: unknown) => thrown as { name: string; $metadata: { httpStatusCode: number } },
  );
  return [error.$metadata.httpStatusCode, error.name];
}
