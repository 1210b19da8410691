import type { S3Error } from './S3Error.ts';
import type { S3Request, S3Response } from './S3Request.ts';
import { xml } from './xml.ts';

/** An error as S3 answers it. */
export const errorResponse = (
  error: S3Error,
  { id, path }: Pick<S3Request, 'id' | 'path'>,
): S3Response => ({
  status: error.status,
  headers: { 'content-type': 'application/xml', ...error.headers },
  body: xml('Error', {
    Code: error.code,
    Message: error.message,
    ...error.details,
    Resource: path,
    RequestId: id,
  }),
});
