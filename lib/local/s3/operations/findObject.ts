import { S3Error } from '../S3Error.ts';
import type { ObjectVersion } from '../store/ObjectVersion.ts';
import type { OperationContext } from './Operation.ts';

/**
 * The object or version that is asked for; a delete marker too.
 * @throws S3Error that there is none, or the refusal for who may not learn that
 */
export function findObject(
  key: string,
  versionId: string | undefined,
  { store, bucket, refusalOf }: Pick<OperationContext, 'store' | 'bucket' | 'refusalOf'>,
): ObjectVersion {
  const version = store.find(bucket, key, versionId);
  if (version) return version;
  const refusal = refusalOf({ action: 's3:ListBucket', resource: bucket.arn });
  if (refusal !== undefined) throw new S3Error('AccessDenied', refusal);
  throw new S3Error(versionId === undefined ? 'NoSuchKey' : 'NoSuchVersion', undefined, {
    details: { Key: key },
  });
}
