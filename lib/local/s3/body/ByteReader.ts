import { S3Error, type S3ErrorCode } from '../S3Error.ts';

/** A stream of bytes, taken apart by lengths and delimiters without holding more than needed. */
export class ByteReader {
  readonly #source: AsyncIterator<Buffer>;
  /** What was received and not yet taken. */
  #rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** @returns whether there was more. */
  async #receive(): Promise<boolean> {
    const { value, done } = await this.#source.next();
    if (done) return false;
    this.#rest = this.#rest.length === 0 ? value : Buffer.concat([this.#rest, value]);
    return true;
  }

  #take(length: number): Buffer {
    const taken = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    return taken;
  }

  /**
   * The text before the delimiter, which is taken too.
   * @throws S3Error when the stream ends before it, or it does not come within so many bytes
   */
  async textUntil(delimiter: string, limit: number, tooLong: S3ErrorCode): Promise<string> {
    for (;;) {
      const index = this.#rest.indexOf(delimiter);
      if (index > limit || (index < 0 && this.#rest.length > limit)) throw new S3Error(tooLong);
      if (index >= 0) {
        const text = this.#take(index).toString('utf8');
        this.#take(Buffer.byteLength(delimiter));
        return text;
      }
      if (!(await this.#receive())) throw new S3Error('IncompleteBody');
    }
  }

  /** The next bytes, fewer where the stream ends before. */
  async *bytes(length: number): AsyncGenerator<Buffer> {
    for (let missing = length; missing > 0; ) {
      if (this.#rest.length === 0 && !(await this.#receive())) return;
      const part = this.#take(missing);
      missing -= part.length;
      yield part;
    }
  }

  /** All bytes before the delimiter, which is taken too. @returns whether it came. */
  async *bytesUntil(delimiter: string): AsyncGenerator<Buffer, boolean> {
    const length = Buffer.byteLength(delimiter);
    for (;;) {
      const index = this.#rest.indexOf(delimiter);
      if (index >= 0) {
        yield this.#take(index);
        this.#take(length);
        return true;
      }
      // The delimiter may have begun in the last bytes.
      const isSafe = this.#rest.length - (length - 1);
      if (isSafe > 0) yield this.#take(isSafe);
      if (!(await this.#receive())) return false;
    }
  }
}
