import { S3Error } from '../S3Error.ts';
import { ByteReader } from './ByteReader.ts';

/** Longer than any line that an SDK writes. */
const longestLine = 1024;

/**
 * The content of a body in the encoding `aws-chunked`, as the AWS SDKs send streams.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
 *
 * @param trailers is given the headers that come after the content
 */
export async function* decodeAwsChunks(
  source: AsyncIterable<Buffer>,
  trailers: Map<string, string>,
): AsyncGenerator<Buffer> {
  const reader = new ByteReader(source);
  const line = () => reader.textUntil('\r\n', longestLine, 'InvalidRequest');
  for (;;) {
    const size = await line();
    if (!/^[0-9a-f]{1,8}$/i.test(size)) {
      throw new S3Error('InvalidRequest', 'The body is no aws-chunked content');
    }
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    yield* reader.bytes(length);
    if ((await line()) !== '') throw new S3Error('IncompleteBody');
  }
  for (let trailer = await line(); trailer !== ''; trailer = await line()) {
    const [name = '', ...value] = trailer.split(':');
    trailers.set(name.trim().toLowerCase(), value.join(':').trim());
  }
}
