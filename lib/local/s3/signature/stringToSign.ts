import { createHash } from 'node:crypto';
import type { S3Request } from '../S3Request.ts';
import type { Claim } from './Claim.ts';

/**
 * What was signed, if the claim is true. S3 encodes the path once, so it stands as it was sent.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
export function stringToSign(request: S3Request, claim: Claim): string {
  const { method, path, query, headers } = request;
  const canonicalQuery = [...query]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => [encode(name), encode(value)] as const)
    // By name, then value: as whole texts `a-b=` would come before `a=`.
    .sort(([one, first], [other, second]) => compare(one, other) || compare(first, second))
    .map(([name, value]) => `${name}=${value}`);
  const canonicalHeaders = claim.signedHeaders.map(
    (name) => `${name}:${(headers[name] ?? '').trim().replaceAll(/ +/g, ' ')}`,
  );
  const canonicalRequest = [
    method,
    path,
    canonicalQuery.join('&'),
    ...canonicalHeaders,
    '',
    claim.signedHeaders.join(';'),
    claim.payload,
  ].join('\n');
  return [
    'AWS4-HMAC-SHA256',
    claim.date,
    `${claim.date.slice(0, 8)}/${claim.region}/s3/aws4_request`,
    createHash('sha256').update(canonicalRequest).digest('hex'),
  ].join('\n');
}

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);

/** As AWS encodes: everything but letters, digits, `-`, `.`, `_` and `~`. */
const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
