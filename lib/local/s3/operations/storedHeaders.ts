/** Headers of an upload, or fields of a form, that its object gets. */
const stored = new Set([
  'cache-control',
  'content-disposition',
  'content-language',
  'content-type',
  'expires',
]);

type Headers = Readonly<Record<string, string>>;

/** What is given back with the object. */
export function storedHeaders(headers: Headers): Headers {
  const encodings = (headers['content-encoding'] ?? '')
    .split(',')
    .map((encoding) => encoding.trim())
    // How an SDK sends the content is nothing of the content.
    .filter((encoding) => encoding !== 'aws-chunked' && encoding !== '');
  return {
    'content-type': 'binary/octet-stream',
    ...Object.fromEntries(
      Object.entries(headers).filter(
        ([name]) => stored.has(name) || name.startsWith('x-amz-meta-'),
      ),
    ),
    ...(encodings.length > 0 && { 'content-encoding': encodings.join(', ') }),
  };
}
