import { S3Error } from './S3Error.ts';
import type { ObjectVersion } from './store/ObjectVersion.ts';

/** The conditional headers of a write. */
export type WriteCondition = { readonly ifMatch?: string; readonly ifNoneMatch?: string };

/**
 * Makes sure that an object may be written over the one that is there.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 * @throws S3Error when not
 */
export function writeIf(
  { ifMatch, ifNoneMatch }: WriteCondition,
  former: ObjectVersion | undefined,
): void {
  const exists = former !== undefined && former.file !== null;
  const refuse = (condition: string) =>
    new S3Error('PreconditionFailed', undefined, { details: { Condition: condition } });
  if (ifNoneMatch !== undefined && ifNoneMatch !== '*') {
    throw new S3Error('NotImplemented', 'If-None-Match of a write can be * only');
  }
  if (ifNoneMatch !== undefined && exists) throw refuse('If-None-Match');
  if (ifMatch === undefined) return;
  if (!exists) throw new S3Error('NoSuchKey');
  if (ifMatch.replaceAll('"', '') !== former.etag) throw refuse('If-Match');
}
