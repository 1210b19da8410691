import type { Bucket } from '../Bucket.ts';
import type { Form } from '../body/readForm.ts';
import { statedChecksum, verifyChecksums } from '../body/verifyChecksums.ts';
import type { Cause } from '../objectEvent.ts';
import { storedHeaders } from '../operations/storedHeaders.ts';
import { S3Error } from '../S3Error.ts';
import type { ObjectStore } from '../store/ObjectStore.ts';
import type { ObjectVersion } from '../store/ObjectVersion.ts';
import { obeyPolicy } from './obeyPolicy.ts';
import { readPolicy } from './readPolicy.ts';
import { withinSizes } from './withinSizes.ts';

export type PostParts = {
  readonly form: Form;
  readonly bucket: Bucket;
  readonly store: ObjectStore;
  readonly cause: Cause;
  readonly now: Date;
  /** @throws S3Error when the signer may not write that key */
  readonly authorize: (key: string) => void;
};

export type Posted = { readonly version: ObjectVersion; readonly fields: Form['fields'] };

/** Fields that would change what S3 does with the object, and are not known here. */
const unknown = [
  'tagging',
  'x-amz-tagging',
  'x-amz-storage-class',
  'x-amz-website-redirect-location',
];

/**
 * Takes in the file of a browser's form, whose policy is known to be signed.
 * @throws S3Error when form or file is not what the policy allows
 */
export async function postObject(parts: PostParts): Promise<Posted> {
  const { form, bucket, store, cause, now, authorize } = parts;
  const policy = readPolicy(form.fields.get('policy') ?? '');
  const key = form.fields.get('key')?.replaceAll(/\$\{filename\}/g, () => form.fileName);
  if (!key) {
    const message = "Bucket POST must contain a field named 'key'.";
    throw new S3Error('InvalidArgument', message);
  }
  const fields = new Map([...form.fields, ['key', key], ['bucket', bucket.name]]);
  obeyPolicy(policy, fields, now);
  authorize(key);
  refuseUnknown(fields);
  statedChecksum(fields);
  const headers = storedHeaders(Object.fromEntries(fields));
  const received = await store.files.receive(withinSizes(form.file, policy.sizes), (content) => ({
    ...content,
    checksum: verifyChecksums(fields, content.digests),
  }));
  return { version: store.put({ bucket, key, received, headers, cause }), fields };
}

function refuseUnknown(fields: ReadonlyMap<string, string>): void {
  if (fields.has('acl')) throw new S3Error('AccessControlListNotSupported');
  const name = unknown.find((each) => fields.has(each));
  if (name === undefined) return;
  throw new S3Error('NotImplemented', `The local cloud does not offer the field ${name}`);
}
