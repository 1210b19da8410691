import { validateHeaderName, validateHeaderValue } from 'node:http';
import { S3Error } from '../S3Error.ts';

/** Headers of an upload, or fields of a form, that its object gets. */
const stored = new Set([
  'cache-control',
  'content-disposition',
  'content-language',
  'content-type',
  'expires',
]);

type Headers = Readonly<Record<string, string>>;

/**
 * What is given back with the object.
 * @throws S3Error on a value of a form that no header can have
 */
export function storedHeaders(headers: Headers): Headers {
  const encodings = (headers['content-encoding'] ?? '')
    .split(',')
    .map((encoding) => encoding.trim())
    // How an SDK sends the content is nothing of the content.
    .filter((encoding) => encoding !== 'aws-chunked' && encoding !== '');
  const kept = Object.entries(headers).filter(
    ([name]) => stored.has(name) || name.startsWith('x-amz-meta-'),
  );
  for (const [name, value] of kept) refuseUnlessHeader(name, value);
  return {
    'content-type': 'binary/octet-stream',
    ...Object.fromEntries(kept),
    ...(encodings.length > 0 && { 'content-encoding': encodings.join(', ') }),
  };
}

function refuseUnlessHeader(name: string, value: string): void {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  } catch {
    throw new S3Error('InvalidArgument', `The local cloud cannot keep this value of ${name}`);
  }
}
