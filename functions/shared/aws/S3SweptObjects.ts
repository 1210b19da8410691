import {
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  ListObjectVersionsCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { Image, ImageId } from '../domain/Image.ts';
import type { ServedObject, SweptObjects } from '../ports.ts';
import { uploadKey, variantsPrefix } from './objectKeys.ts';

/** The objects of images, for the sweeper. Both buckets keep versions. */
export class S3SweptObjects implements SweptObjects {
  readonly #s3: S3Client;
  readonly #buckets: { readonly uploads: string; readonly media: string };

  constructor(s3: S3Client, buckets: { readonly uploads: string; readonly media: string }) {
    this.#s3 = s3;
    this.#buckets = buckets;
  }

  async served(id: ImageId): Promise<readonly ServedObject[]> {
    const { Versions = [] } = await this.#s3.send(
      new ListObjectVersionsCommand({ Bucket: this.#buckets.media, Prefix: variantsPrefix(id) }),
    );
    return Versions.map(({ Key: key = '', VersionId: version = '' }) => ({ key, version }));
  }

  async stopServing(objects: readonly ServedObject[]): Promise<void> {
    if (objects.length === 0) return;
    const { Errors: [error] = [] } = await this.#s3.send(
      new DeleteObjectsCommand({
        Bucket: this.#buckets.media,
        Delete: {
          Objects: objects.map(({ key, version }) => ({ Key: key, VersionId: version })),
          Quiet: true,
        },
      }),
    );
    if (error) throw new Error(`S3 did not delete ${error.Key}: ${error.Code} ${error.Message}`);
  }

  /** A copy onto itself, which S3 takes only where something is said of it anew. */
  async tellOriginal({ id, contentType }: Image): Promise<void> {
    const Bucket = this.#buckets.uploads;
    const Key = uploadKey(id);
    await this.#s3.send(
      new CopyObjectCommand({
        Bucket,
        Key,
        CopySource: `${Bucket}/${Key}`,
        MetadataDirective: 'REPLACE',
        ContentType: contentType,
      }),
    );
  }

  /** Puts a delete marker: what was there is a former version, which expires after a month. */
  async removeOriginal(id: ImageId): Promise<void> {
    await this.#s3.send(
      new DeleteObjectCommand({ Bucket: this.#buckets.uploads, Key: uploadKey(id) }),
    );
  }
}
