import { S3Error } from '../S3Error.ts';
import type { S3Request } from '../S3Request.ts';
import type { Claim } from './Claim.ts';
import { credentialOf } from './credentialOf.ts';
import { hoistedHeaders } from './hoistedHeaders.ts';
import { timeOf } from './timeOf.ts';

const algorithm = 'AWS4-HMAC-SHA256';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html */
const longestExpiry = 7 * 24 * 3600;

/**
 * The signature that a request carries, in its header or in its address.
 * @throws S3Error when it carries none, two, or one of another form
 */
export function claimOf(request: S3Request): Claim {
  const { authorization } = request.headers;
  const isPresigned = request.query.has('X-Amz-Signature') || request.query.has('X-Amz-Algorithm');
  if (authorization !== undefined && isPresigned) {
    throw new S3Error('InvalidArgument', 'Only one auth mechanism allowed');
  }
  if (authorization !== undefined) return claimOfHeader(authorization, request);
  if (isPresigned) return claimOfQuery(request);
  throw new S3Error('AccessDenied');
}

function claimOfHeader(authorization: string, { headers }: S3Request): Claim {
  const [first, ...rest] = authorization.split(/[ ,]+/);
  const parts = new Map(
    rest.map((part) => [part.split('=')[0], part.slice(part.indexOf('=') + 1)]),
  );
  const credential = credentialOf(parts.get('Credential'));
  const signedHeaders = parts.get('SignedHeaders')?.split(';');
  const signature = parts.get('Signature');
  if (first !== algorithm || !credential || !signedHeaders || !signature) {
    throw new S3Error('AuthorizationHeaderMalformed');
  }
  const date = headers['x-amz-date'] ?? '';
  if (!timeOf(date) || !date.startsWith(credential.day)) {
    const message = 'AWS authentication requires a valid Date or x-amz-date header';
    throw new S3Error('AccessDenied', message);
  }
  const payload = headers['x-amz-content-sha256'];
  if (payload === undefined) {
    const message = 'Missing required header for this request: x-amz-content-sha256';
    throw new S3Error('InvalidRequest', message);
  }
  return { ...credential, date, signedHeaders, signature, payload, expiresSeconds: undefined };
}

function claimOfQuery({ query, headers }: S3Request): Claim {
  const refuse = (message: string) => new S3Error('AuthorizationQueryParametersError', message);
  const credential = credentialOf(query.get('X-Amz-Credential') ?? undefined);
  const date = query.get('X-Amz-Date') ?? '';
  const signature = query.get('X-Amz-Signature');
  const signedHeaders = query.get('X-Amz-SignedHeaders')?.split(';');
  const expires = query.get('X-Amz-Expires') ?? '';
  if (query.get('X-Amz-Algorithm') !== algorithm) {
    throw refuse(`X-Amz-Algorithm only supports "${algorithm}"`);
  }
  if (!credential || !signature || !signedHeaders) {
    throw refuse('The query-string authorization is invalid.');
  }
  if (!timeOf(date) || !date.startsWith(credential.day)) {
    throw refuse("X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"");
  }
  if (!/^\d+$/.test(expires) || Number(expires) > longestExpiry) {
    throw refuse('X-Amz-Expires must be less than a week (in seconds) that is 604800');
  }
  const payload =
    { ...headers, ...hoistedHeaders(query) }['x-amz-content-sha256'] ?? 'UNSIGNED-PAYLOAD';
  const expiresSeconds = Number(expires);
  return { ...credential, date, signedHeaders, signature, payload, expiresSeconds };
}
