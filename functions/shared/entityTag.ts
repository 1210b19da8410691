import { createHash } from 'node:crypto';

/** A strong entity tag of a version (RFC 9110, section 8.8.3). */
export const versionTag = (version: number): string => `"${version}"`;

/** A strong entity tag that changes exactly when the body does. */
export const bodyTag = (body = ''): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;

/** The entity tag of the same, compressed: other bytes (RFC 9110, section 8.8.3.3). */
export const gzipTag = (etag: string): string => etag.replace(/"$/, '-gz"');
