import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { ImageId } from '../domain/Image.ts';
import type { ImageObjects, VariantContent } from '../ports.ts';
import { uploadKey, variantKey } from './objectKeys.ts';

/** Originals in one bucket, and what readers get of them in the other. */
export class S3Images implements ImageObjects {
  readonly #s3: S3Client;
  readonly #buckets: { readonly uploads: string; readonly media: string };

  constructor(s3: S3Client, buckets: { readonly uploads: string; readonly media: string }) {
    this.#s3 = s3;
    this.#buckets = buckets;
  }

  async original(id: ImageId, upload: string): Promise<Buffer> {
    const { Body } = await this.#s3.send(
      new GetObjectCommand({
        Bucket: this.#buckets.uploads,
        Key: uploadKey(id),
        VersionId: upload,
      }),
    );
    if (!Body) throw new Error(`S3 gave no body of version ${upload} of ${uploadKey(id)}`);
    return Buffer.from(await Body.transformToByteArray());
  }

  async keep(id: ImageId, variant: VariantContent): Promise<string> {
    const Key = variantKey(id, variant);
    await this.#s3.send(
      new PutObjectCommand({
        Bucket: this.#buckets.media,
        Key,
        Body: variant.bytes,
        ContentType: `image/${variant.format}`,
        // The key changes with the content: a browser that has it never has to ask again. Caches that
        // many share do each day, so that none serves for longer what nobody shall see any more.
        CacheControl: 'public, max-age=31536000, s-maxage=86400, immutable',
        ChecksumSHA256: Buffer.from(variant.hash, 'hex').toString('base64'),
      }),
    );
    return Key;
  }
}
