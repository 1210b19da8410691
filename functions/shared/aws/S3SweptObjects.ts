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

  /**
   * Copies of the bucket follow delete markers, never the deletion of a version: so a marker goes
   * first. One that hid what was put there meanwhile is taken back.
   */
  async stopServing(id: ImageId, objects: readonly ServedObject[]): Promise<void> {
    const keys = [...new Set(objects.map(({ key }) => key))];
    const markers = await this.#delete(keys.map((key) => ({ key })));
    await this.#delete(objects);
    if (markers.length === 0) return;
    const anew = new Set((await this.served(id)).map(({ key }) => key));
    await this.#delete(markers.filter(({ key }) => anew.has(key)));
  }

  /** @returns the markers that were put in place of what has no version here. */
  async #delete(
    objects: readonly { readonly key: string; readonly version?: string }[],
  ): Promise<readonly ServedObject[]> {
    if (objects.length === 0) return [];
    const { Deleted = [], Errors: [error] = [] } = await this.#s3.send(
      new DeleteObjectsCommand({
        Bucket: this.#buckets.media,
        Delete: { Objects: objects.map(({ key, version }) => ({ Key: key, VersionId: version })) },
      }),
    );
    if (error) throw new Error(`S3 did not delete ${error.Key}: ${error.Code} ${error.Message}`);
    return Deleted.flatMap(({ Key: key = '', VersionId, DeleteMarkerVersionId: version }) =>
      version && !VersionId ? [{ key, version }] : [],
    );
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
