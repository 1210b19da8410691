import { S3Error } from '../S3Error.ts';
import { type Credential, credentialOf } from '../signature/credentialOf.ts';
import { isSignatureOf } from '../signature/isSignatureOf.ts';
import { signingKey } from '../signature/signingKey.ts';
import { timeOf } from '../signature/timeOf.ts';

/**
 * Who signed the policy of a form.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-authentication-HTTPPOST.html
 * @throws S3Error when nobody did whom the local cloud knows
 */
export function formSigner(
  fields: ReadonlyMap<string, string>,
  secretOf: (accessKeyId: string) => string | undefined,
): Credential {
  const policy = fields.get('policy');
  // Without a policy anybody could write: no bucket here allows that.
  if (policy === undefined) throw new S3Error('AccessDenied');
  const date = fields.get('x-amz-date') ?? '';
  const credential = credentialOf(fields.get('x-amz-credential'));
  if (fields.get('x-amz-algorithm') !== 'AWS4-HMAC-SHA256') {
    throw new S3Error('InvalidArgument', 'X-Amz-Algorithm only supports "AWS4-HMAC-SHA256"');
  }
  if (!credential || !timeOf(date) || !date.startsWith(credential.day)) {
    throw new S3Error('InvalidArgument', 'X-Amz-Credential and X-Amz-Date must name the same day');
  }
  const secret = secretOf(credential.accessKeyId);
  if (secret === undefined) throw new S3Error('InvalidAccessKeyId');
  const key = signingKey(secret, credential.day, credential.region);
  if (!isSignatureOf(policy, key, fields.get('x-amz-signature') ?? '')) {
    throw new S3Error('SignatureDoesNotMatch');
  }
  return credential;
}
