import type { Bucket } from '../Bucket.ts';
import type { Cause } from '../objectEvent.ts';
import type { S3Request, S3Response } from '../S3Request.ts';
import type { ObjectStore } from '../store/ObjectStore.ts';

/** A right that an operation needs. */
export type Right = { readonly action: string; readonly resource: string };

/** What an operation works with. */
export type OperationContext = {
  readonly store: ObjectStore;
  readonly bucket: Bucket;
  /** @throws S3Error when there is no such bucket */
  readonly bucketNamed: (name: string) => Bucket;
  /** Why who asks may not do something; undefined when they may. */
  readonly refusalOf: (right: Right) => string | undefined;
  /** Value of `x-amz-content-sha256`, which was signed. */
  readonly payload: string;
  /** What an event says of a change. */
  readonly causeOf: (operation: Cause['operation']) => Cause;
};

/** One operation of S3's API. */
export type Operation = {
  /** Query parameters that it knows. */
  readonly parameters: readonly string[];
  /** What who asks must be allowed to do. */
  readonly rights: (request: S3Request, bucket: Bucket) => readonly Right[];
  readonly run: (request: S3Request, context: OperationContext) => Promise<S3Response>;
};
