import { S3Error } from '../S3Error.ts';
import type { S3Request } from '../S3Request.ts';
import type { Claim } from './Claim.ts';
import { isSignatureOf } from './isSignatureOf.ts';
import { signingKey } from './signingKey.ts';
import { stringToSign } from './stringToSign.ts';
import { timeOf } from './timeOf.ts';

/** How far the clocks may be apart, for a request that does not say how long it lives. */
const longestSkew = 15 * 60_000;

/**
 * Makes sure that who has the secret signed this very request, and that it still counts.
 * @throws S3Error when not
 */
export function verifyRequest(request: S3Request, claim: Claim, secret: string, now: Date): void {
  refuseUnsignedHeaders(request, claim);
  refuseOtherTime(claim, now);
  const key = signingKey(secret, claim.date.slice(0, 8), claim.region);
  if (!isSignatureOf(stringToSign(request, claim), key, claim.signature)) {
    throw new S3Error('SignatureDoesNotMatch');
  }
}

function refuseUnsignedHeaders({ headers }: S3Request, { signedHeaders }: Claim): void {
  const unsigned = ['host', ...Object.keys(headers).filter((name) => name.startsWith('x-amz-'))]
    .filter((name) => !signedHeaders.includes(name))
    // It is the payload's hash, which is in the signed text itself.
    .filter((name) => name !== 'x-amz-content-sha256');
  if (unsigned.length === 0) return;
  const message = 'There were headers present in the request which were not signed';
  throw new S3Error('AccessDenied', message, {
    details: { HeadersNotSigned: unsigned.join(', ') },
  });
}

function refuseOtherTime({ date, expiresSeconds }: Claim, now: Date): void {
  const age = now.getTime() - (timeOf(date)?.getTime() ?? Number.NaN);
  if (expiresSeconds === undefined) {
    if (!(Math.abs(age) <= longestSkew)) throw new S3Error('RequestTimeTooSkewed');
    return;
  }
  if (age < -longestSkew) throw new S3Error('AccessDenied', 'Request is not valid yet');
  if (!(age <= expiresSeconds * 1000)) throw new S3Error('AccessDenied', 'Request has expired');
}
