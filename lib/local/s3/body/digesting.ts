import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** The hashes of a content, in the base64 of S3's headers. */
export type Digests = {
  readonly md5: string;
  readonly 'x-amz-checksum-crc32': string;
  readonly 'x-amz-checksum-sha1': string;
  readonly 'x-amz-checksum-sha256': string;
};

/** Hashes a content while it passes. */
export function digesting() {
  const md5 = createHash('md5');
  const sha1 = createHash('sha1');
  const sha256 = createHash('sha256');
  let crc = 0;
  return {
    update: (part: Buffer): void => {
      for (const hash of [md5, sha1, sha256]) hash.update(part);
      crc = crc32(part, crc);
    },
    digests: (): Digests => {
      const crcBytes = Buffer.alloc(4);
      crcBytes.writeUInt32BE(crc);
      return {
        md5: md5.digest('base64'),
        'x-amz-checksum-crc32': crcBytes.toString('base64'),
        'x-amz-checksum-sha1': sha1.digest('base64'),
        'x-amz-checksum-sha256': sha256.digest('base64'),
      };
    },
  };
}
