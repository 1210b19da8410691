import * as v from 'valibot';

/** What is kept of a version beside its content. */
const Details = v.object({
  /** As they came: `content-type`, `cache-control`, `x-amz-meta-…`. */
  headers: v.record(v.string(), v.string()),
  checksum: v.optional(
    v.object({
      name: v.picklist(['x-amz-checksum-crc32', 'x-amz-checksum-sha1', 'x-amz-checksum-sha256']),
      value: v.string(),
    }),
  ),
});

/** One version of an object: its content, or the mark that it was deleted. */
export const ObjectVersion = v.object({
  /** Later versions have larger ones, over all buckets. */
  sequence: v.number(),
  bucket: v.string(),
  key: v.string(),
  /** `null` in a bucket that keeps no versions. */
  versionId: v.string(),
  /** Absent for a delete marker. */
  file: v.nullable(v.string()),
  size: v.number(),
  /** Without quotation marks. */
  etag: v.string(),
  /** Milliseconds since 1970. */
  modifiedAt: v.number(),
  details: v.pipe(v.string(), v.parseJson(), Details),
});
export type ObjectVersion = v.InferOutput<typeof ObjectVersion>;
