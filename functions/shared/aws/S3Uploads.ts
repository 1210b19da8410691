import { createHmac } from 'node:crypto';
import type { Image } from '../domain/Image.ts';
import type { UploadForm } from '../domain/UploadForm.ts';
import type { Uploads } from '../ports.ts';
import { uploadKey } from './objectKeys.ts';

/** A slow line brings 30 MiB in three minutes (1.5 Mbit/s). */
const lifetimeMilliseconds = 5 * 60 * 1000;

type Credentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
};

export type UploadBucket = {
  readonly name: string;
  readonly region: string;
  /** Where S3 is, if not on AWS. */
  readonly endpoint?: string | undefined;
};

/**
 * Forms that let a browser put one object straight into the bucket: S3 itself holds it to key,
 * type, exact size and SHA-256, so nothing but the declared file can ever be uploaded with them.
 *
 * By hand and not with `@aws-sdk/s3-presigned-post`, which brings the whole S3 client for an
 * endpoint and four HMACs (docs/adr/0015); the tests hold the one against the other.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html
 */
export class S3Uploads implements Uploads {
  readonly #bucket: UploadBucket;
  readonly #credentials: () => Promise<Credentials>;

  constructor(bucket: UploadBucket, credentials: () => Promise<Credentials>) {
    this.#bucket = bucket;
    this.#credentials = credentials;
  }

  /** The same for the same image, whenever it is asked for: a form never lives longer. */
  async formFor({ id, contentType, bytes, sha256, createdAt }: Image): Promise<UploadForm> {
    const { name, region } = this.#bucket;
    const { accessKeyId, secretAccessKey, sessionToken } = await this.#credentials();
    const expiresAt = new Date(Date.parse(createdAt) + lifetimeMilliseconds);
    const signedAt = inSeconds(createdAt).replace(/[-:]/g, '');
    const day = signedAt.slice(0, 8);
    const fields = {
      'Content-Type': contentType,
      'x-amz-checksum-algorithm': 'SHA256',
      'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64'),
      bucket: name,
      'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
      'X-Amz-Credential': `${accessKeyId}/${day}/${region}/s3/aws4_request`,
      'X-Amz-Date': signedAt,
      ...(sessionToken ? { 'X-Amz-Security-Token': sessionToken } : {}),
      key: uploadKey(id),
    };
    const policy = {
      expiration: inSeconds(expiresAt.toISOString()),
      conditions: [
        ['content-length-range', bytes, bytes],
        ...Object.entries(fields).map(([field, value]) => ({ [field]: value })),
      ],
    };
    const Policy = Buffer.from(JSON.stringify(policy)).toString('base64');
    const signingKey = [day, region, 's3', 'aws4_request'].reduce<Buffer | string>(
      hmac,
      `AWS4${secretAccessKey}`,
    );
    return {
      url: this.#url(),
      fields: { ...fields, Policy, 'X-Amz-Signature': hmac(signingKey, Policy).toString('hex') },
      expiresAt: expiresAt.toISOString(),
    };
  }

  #url(): string {
    const { name, region, endpoint } = this.#bucket;
    return endpoint ? `${endpoint}/${name}` : `https://${name}.s3.${region}.amazonaws.com/`;
  }
}

/** The time without milliseconds. */
const inSeconds = (at: string): string => at.replace(/\.\d+/, '');

const hmac = (key: Buffer | string, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();
