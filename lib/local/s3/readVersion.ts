import { S3Error } from './S3Error.ts';
import type { S3Response } from './S3Request.ts';
import type { ObjectFiles } from './store/ObjectFiles.ts';
import type { ObjectVersion } from './store/ObjectVersion.ts';

type Headers = Readonly<Record<string, string>>;

/**
 * What a GET of a version answers: all of it, a range, or that the reader has it already.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 * @throws S3Error when a condition does not hold or the range is none
 */
export function readVersion(
  { file, size, etag, modifiedAt, details }: ObjectVersion,
  asked: Headers,
  files: ObjectFiles,
): S3Response {
  const validators = {
    etag: `"${etag}"`,
    'last-modified': new Date(modifiedAt).toUTCString(),
    ...(details.headers['cache-control'] !== undefined && {
      'cache-control': details.headers['cache-control'],
    }),
  };
  refuseOther(asked, validators);
  if (isKnown(asked, validators)) return { status: 304, headers: validators };
  const range = isRangeValid(asked, validators) ? rangeOf(asked.range, size) : undefined;
  const [start, end] = range ?? [0, size - 1];
  return {
    status: range ? 206 : 200,
    headers: {
      ...details.headers,
      ...validators,
      'accept-ranges': 'bytes',
      'content-length': String(end - start + 1),
      ...(range && { 'content-range': `bytes ${start}-${end}/${size}` }),
    },
    ...(file !== null && size > 0 && { body: files.read(file, start, end) }),
  };
}

type Validators = { readonly etag: string; readonly 'last-modified': string };

const names = (list: string, etag: string): boolean =>
  list === '*' || list.split(',').some((each) => each.trim().replace(/^W\//, '') === etag);

/** A header that is no date tells nothing. */
const isSince = (modified: string, date: string): boolean =>
  Date.parse(modified) > Date.parse(date);

function refuseOther(asked: Headers, { etag, 'last-modified': modified }: Validators): void {
  const { 'if-match': match, 'if-unmodified-since': since } = asked;
  const refuse = (condition: string) =>
    new S3Error('PreconditionFailed', undefined, { details: { Condition: condition } });
  if (match !== undefined) {
    if (!names(match, etag)) throw refuse('If-Match');
  } else if (since !== undefined && isSince(modified, since)) throw refuse('If-Unmodified-Since');
}

function isKnown(asked: Headers, { etag, 'last-modified': modified }: Validators): boolean {
  const { 'if-none-match': match, 'if-modified-since': since } = asked;
  if (match !== undefined) return names(match, etag);
  return since !== undefined && Date.parse(modified) <= Date.parse(since);
}

const isRangeValid = ({ 'if-range': validator }: Headers, validators: Validators): boolean =>
  validator === undefined ||
  validator === validators.etag ||
  validator === validators['last-modified'];

/** First and last position; undefined for a header that is no single range, which counts as none. */
function rangeOf(header: string | undefined, size: number): [number, number] | undefined {
  const { first = '', last = '' } =
    /^bytes=(?<first>\d*)-(?<last>\d*)$/.exec(header ?? '')?.groups ?? {};
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  if (start < size && start <= end) return [start, end];
  throw new S3Error('InvalidRange', undefined, { headers: { 'content-range': `bytes */${size}` } });
}
