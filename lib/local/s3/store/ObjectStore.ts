import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Bucket } from '../Bucket.ts';
import type { ReceivedBody } from '../body/receiveBody.ts';
import { type Cause, objectEvent } from '../objectEvent.ts';
import { type WriteCondition, writeIf } from '../writeIf.ts';
import { ObjectFiles } from './ObjectFiles.ts';
import { ObjectIndex } from './ObjectIndex.ts';
import type { ObjectVersion } from './ObjectVersion.ts';

export type NewObject = {
  readonly bucket: Bucket;
  readonly key: string;
  readonly received: ReceivedBody;
  readonly headers: Readonly<Record<string, string>>;
  readonly condition?: WriteCondition;
  readonly cause: Cause;
};

/** Takes an event; fulfilled when nobody has to be told any more. */
export type SendEvent = (event: unknown) => Promise<void>;

/** The objects of all buckets, with their versions, and the events that are yet to be delivered. */
export class ObjectStore {
  readonly files: ObjectFiles;
  readonly #index: ObjectIndex;
  readonly #now: () => Date;
  /** Ids of the events that were handed over. */
  readonly #underWay = new Set<string>();
  #send: SendEvent | undefined;

  /** @param directory holds `index.sqlite` and the contents in `objects/` */
  constructor(directory: string, now: () => Date) {
    this.#index = new ObjectIndex(directory);
    this.files = new ObjectFiles(join(directory, 'objects'));
    this.files.keepOnly(this.#index.files());
    this.#now = now;
  }

  /**
   * Makes a received content the object of that key.
   * @throws S3Error when the condition does not hold; the content is thrown away
   */
  put({ bucket, key, received, headers, condition = {}, cause }: NewObject): ObjectVersion {
    const { file, size, digests, checksum } = received;
    const change = () => {
      const former = this.#index.latest(bucket.name, key);
      writeIf(condition, former);
      if (former && !bucket.isVersioned) this.#index.remove(former);
      const version = this.#index.add({
        bucket: bucket.name,
        key,
        versionId: newVersionId(bucket),
        file,
        size,
        etag: Buffer.from(digests.md5, 'base64').toString('hex'),
        modifiedAt: this.#now().getTime(),
        details: { headers, ...(checksum && { checksum }) },
      });
      this.#note(bucket, version, cause);
      return { version, former };
    };
    try {
      const { version, former } = this.#index.transaction(change);
      if (former?.file && !bucket.isVersioned) this.files.remove(former.file);
      this.#deliver();
      return version;
    } catch (error) {
      this.files.remove(file);
      throw error;
    }
  }

  /** The object of that key, or one version of it; a delete marker too. */
  find(bucket: Bucket, key: string, versionId?: string): ObjectVersion | undefined {
    return versionId === undefined
      ? this.#index.latest(bucket.name, key)
      : this.#index.version(bucket.name, key, versionId);
  }

  list(bucket: Bucket, prefix: string): ObjectVersion[] {
    return this.#index.list(bucket.name, prefix).filter(({ key }) => key.startsWith(prefix));
  }

  /** By key, the latest version first. */
  versions(bucket: Bucket, prefix: string): ObjectVersion[] {
    return this.#index.versions(bucket.name, prefix).filter(({ key }) => key.startsWith(prefix));
  }

  /**
   * Deletes an object, or one version of it for good.
   * @returns the delete marker, or the version that is gone
   */
  delete(
    bucket: Bucket,
    key: string,
    versionId: string | undefined,
    cause: Cause,
  ): ObjectVersion | undefined {
    const keepsFormer = bucket.isVersioned && versionId === undefined;
    const deleted = this.#index.transaction(() => {
      const found = this.find(bucket, key, versionId);
      if (!keepsFormer && !found) return undefined;
      const version = keepsFormer ? this.#addMarker(bucket, key) : found;
      if (version && !keepsFormer) this.#index.remove(version);
      if (version) this.#note(bucket, version, cause);
      return version;
    });
    if (deleted?.file) this.files.remove(deleted.file);
    this.#deliver();
    return deleted;
  }

  #addMarker(bucket: Bucket, key: string): ObjectVersion {
    return this.#index.add({
      bucket: bucket.name,
      key,
      versionId: newVersionId(bucket),
      file: null,
      size: 0,
      etag: '',
      modifiedAt: this.#now().getTime(),
      details: { headers: {} },
    });
  }

  /** In the transaction of the change, so that an event is there when the change is. */
  #note(bucket: Bucket, version: ObjectVersion, cause: Cause): void {
    if (!bucket.sendsEvents) return;
    const event = objectEvent({ bucket, version, cause, time: this.#now() });
    this.#index.addEvent({ id: event.id, event });
  }

  /** From now on events are delivered, those first that a former process could not. */
  deliverTo(send: SendEvent): void {
    this.#send = send;
    this.#deliver();
  }

  /** Hands over each event once in the life of this process; it is kept until it has arrived. */
  #deliver(): void {
    const send = this.#send;
    if (!send) return;
    for (const { id, event } of this.#index.events()) {
      if (this.#underWay.has(id)) continue;
      this.#underWay.add(id);
      void send(event).then(() => {
        this.#underWay.delete(id);
        if (this.#send) this.#index.removeEvent(id);
      });
    }
  }

  close(): void {
    this.#send = undefined;
    this.#index.close();
  }
}

const newVersionId = ({ isVersioned }: Bucket): string =>
  isVersioned ? randomBytes(24).toString('base64url') : 'null';
