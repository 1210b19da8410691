import { S3Error } from '../S3Error.ts';
import type { Digests } from './digesting.ts';

/** A checksum that S3 keeps with an object, under the name of its header. */
export type Checksum = {
  readonly name: Exclude<keyof Digests, 'md5'>;
  readonly value: string;
};

type Stated = ReadonlyMap<string, string>;

const known = ['x-amz-checksum-crc32', 'x-amz-checksum-sha1', 'x-amz-checksum-sha256'] as const;

/** They stand beside a checksum. */
const besides = new Set(['x-amz-checksum-algorithm', 'x-amz-checksum-mode', 'x-amz-checksum-type']);

/**
 * The checksum in headers or in the fields of a form.
 * @throws S3Error on several ones, and on one that the local cloud does not compute
 */
export function statedChecksum(stated: Stated): Checksum | undefined {
  const all = [...stated.keys()].filter(
    (name) => name.startsWith('x-amz-checksum-') && !besides.has(name),
  );
  const [found] = all;
  if (found === undefined) return undefined;
  if (all.length > 1) {
    throw new S3Error('InvalidRequest', 'Expecting a single x-amz-checksum- header');
  }
  const name = known.find((each) => each === found);
  if (!name) throw new S3Error('NotImplemented', `The local cloud does not compute ${found}`);
  const algorithm =
    stated.get('x-amz-checksum-algorithm') ?? stated.get('x-amz-sdk-checksum-algorithm');
  if (algorithm !== undefined && `x-amz-checksum-${algorithm.toLowerCase()}` !== name) {
    throw new S3Error('InvalidRequest', `Value for ${name} header is not of ${algorithm}`);
  }
  return { name, value: stated.get(name) ?? '' };
}

/** @throws S3Error when the content has another checksum than is stated */
export function verifyChecksums(stated: Stated, digests: Digests): Checksum | undefined {
  const md5 = stated.get('content-md5');
  if (md5 !== undefined && Buffer.from(md5, 'base64').length !== 16) {
    throw new S3Error('InvalidDigest');
  }
  if (md5 !== undefined && md5 !== digests.md5) {
    throw new S3Error('BadDigest', 'The Content-MD5 you specified did not match what we received.');
  }
  const checksum = statedChecksum(stated);
  if (checksum && checksum.value !== digests[checksum.name]) {
    const algorithm = checksum.name.replace('x-amz-checksum-', '').toUpperCase();
    const message = `The ${algorithm} you specified did not match the calculated checksum.`;
    throw new S3Error('BadDigest', message);
  }
  return checksum;
}
