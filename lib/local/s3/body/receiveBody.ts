import { S3Error } from '../S3Error.ts';
import type { S3Request } from '../S3Request.ts';
import type { ObjectFiles, Received } from '../store/ObjectFiles.ts';
import { decodeAwsChunks } from './decodeAwsChunks.ts';
import { type Checksum, statedChecksum, verifyChecksums } from './verifyChecksums.ts';

export type ReceivedBody = Received & { readonly checksum: Checksum | undefined };

/**
 * Takes in the content of a PUT, and keeps it only when it is what the request says of it: its
 * length, the hash that was signed, the checksums.
 * @throws S3Error when it is not; then nothing is kept
 */
export async function receiveBody(
  { headers, body }: S3Request,
  payload: string,
  files: ObjectFiles,
): Promise<ReceivedBody> {
  const isChunked = payload.startsWith('STREAMING-');
  if (isChunked && payload !== 'STREAMING-UNSIGNED-PAYLOAD-TRAILER') {
    throw new S3Error('NotImplemented', `The local cloud cannot take a body ${payload}`);
  }
  const length = headers[isChunked ? 'x-amz-decoded-content-length' : 'content-length'];
  if (length === undefined) throw new S3Error('MissingContentLength');
  const trailers = new Map<string, string>();
  const source = isChunked ? decodeAwsChunks(body, trailers) : body;
  const stated = new Map(Object.entries(headers));
  statedChecksum(stated);
  return files.receive(source, (received) => {
    if (received.size !== Number(length)) throw new S3Error('IncompleteBody');
    const sha256 = Buffer.from(received.digests['x-amz-checksum-sha256'], 'base64').toString('hex');
    if (/^[0-9a-f]{64}$/.test(payload) && payload !== sha256) {
      throw new S3Error('XAmzContentSHA256Mismatch');
    }
    const all = new Map([...stated, ...trailers]);
    return { ...received, checksum: verifyChecksums(all, received.digests) };
  });
}
