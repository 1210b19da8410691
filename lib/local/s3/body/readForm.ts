import { S3Error } from '../S3Error.ts';
import type { S3Request } from '../S3Request.ts';
import { ByteReader } from './ByteReader.ts';

/** A browser's form, up to its file. */
export type Form = {
  /** Lower-case names. */
  readonly fields: ReadonlyMap<string, string>;
  /** As on the disk of who sends it. */
  readonly fileName: string;
  /** To be read once. */
  readonly file: AsyncIterable<Buffer>;
};

/** https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTForms.html */
const limit = 20 * 1024;

/**
 * Reads a form of type `multipart/form-data` until its file begins, which may be as large as it
 * likes: nothing but the fields before it is held. What comes after the file is left out, as S3 does.
 */
export async function readForm({
  headers,
  body,
}: Pick<S3Request, 'headers' | 'body'>): Promise<Form> {
  const boundary = /boundary=(?:"(?<quoted>[^"]+)"|(?<plain>[^;\s]+))/i.exec(
    headers['content-type'] ?? '',
  )?.groups;
  const delimiter = `--${boundary?.quoted ?? boundary?.plain}`;
  const reader = new ByteReader(body);
  const fields = new Map<string, string>();
  let left = limit;
  const text = async (until: string): Promise<string> => {
    const found = await reader.textUntil(until, left, 'MaxPostPreDataLengthExceeded');
    left -= found.length;
    return found;
  };

  await text(delimiter);
  for (;;) {
    // Two hyphens behind the delimiter end the form.
    if ((await text('\r\n')).startsWith('--')) {
      const message = 'POST requires exactly one file upload per request.';
      throw new S3Error('InvalidArgument', message);
    }
    const { name, fileName } = dispositionOf(await text('\r\n\r\n'));
    if (name === 'file') {
      return { fields, fileName, file: fileUntil(reader, `\r\n${delimiter}`) };
    }
    fields.set(name, await text(`\r\n${delimiter}`));
  }
}

async function* fileUntil(reader: ByteReader, delimiter: string): AsyncGenerator<Buffer> {
  if (!(yield* reader.bytesUntil(delimiter))) throw new S3Error('IncompleteBody');
}

function dispositionOf(partHeaders: string) {
  const { name, fileName = '' } =
    /^content-disposition: *form-data; *name="(?<name>[^"]*)"(?:; *filename="(?<fileName>[^"]*)")?/im.exec(
      partHeaders,
    )?.groups ?? {};
  if (name === undefined) throw new S3Error('MalformedPOSTRequest');
  return { name: name.toLowerCase(), fileName };
}
