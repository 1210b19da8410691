import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeAwsChunks } from '../../../lib/local/s3/body/decodeAwsChunks.ts';
import { readForm } from '../../../lib/local/s3/body/readForm.ts';

/** Bytes that hold what ends a file or a chunk, or nearly so. */
const content = fc
  .array(
    fc.oneof(
      fc.constantFrom('\r\n', '\r\n-', '\r\n--', '\r\n--boundar', '--boundary', '\r', '0\r\n\r\n'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
  )
  .map((parts) => parts.join(''))
  .filter((text) => !text.includes('\r\n--boundary'))
  .map((text) => Buffer.from(text));
const pieceLengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 });

/** The bytes in pieces of these lengths, again and again. */
async function* inPieces(bytes: Buffer, lengths: readonly number[]) {
  for (let start = 0, turn = 0; start < bytes.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? 1;
    yield bytes.subarray(start, start + length);
    start += length;
  }
}

async function whole(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of source) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

it('takes the file out of a form, wherever the network cuts it', () =>
  fc.assert(
    fc.asyncProperty(content, pieceLengths, async (file, lengths) => {
      const form = Buffer.concat([
        Buffer.from(
          '--boundary\r\nContent-Disposition: form-data; name="Key"\r\n\r\nin/a\r\n' +
            '--boundary\r\nContent-Disposition: form-data; name="file"; filename="a b"\r\n' +
            'Content-Type: image/jpeg\r\n\r\n',
        ),
        file,
        Buffer.from('\r\n--boundary--\r\n'),
      ]);
      const read = await readForm({
        headers: { 'content-type': 'multipart/form-data; boundary=boundary' },
        body: inPieces(form, lengths),
      });
      expect([...read.fields]).toEqual([['key', 'in/a']]);
      expect(read.fileName).toBe('a b');
      expect(await whole(read.file)).toEqual(file);
    }),
  ));

it('takes the content out of the chunks of an SDK, wherever the network cuts them', () =>
  fc.assert(
    fc.asyncProperty(fc.array(content), pieceLengths, async (chunks, lengths) => {
      const filled = chunks.filter(({ length }) => length > 0);
      const body = Buffer.concat([
        ...filled.flatMap((chunk) => [
          Buffer.from(`${chunk.length.toString(16)}\r\n`),
          chunk,
          Buffer.from('\r\n'),
        ]),
        Buffer.from('0\r\nx-amz-checksum-crc32: AAAAAA==\r\n\r\n'),
      ]);
      const trailers = new Map<string, string>();
      const decoded = await whole(decodeAwsChunks(inPieces(body, lengths), trailers));
      expect(decoded).toEqual(Buffer.concat(filled));
      expect([...trailers]).toEqual([['x-amz-checksum-crc32', 'AAAAAA==']]);
    }),
  ));
