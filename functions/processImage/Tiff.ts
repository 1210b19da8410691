/** What an EXIF block is: a TIFF file's directories, without its picture (CIPA DC-008, 4.6). */
export class Tiff {
  readonly #bytes: Buffer;
  readonly #isLittleEndian: boolean;

  constructor(exif: Buffer) {
    this.#bytes = exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif;
    this.#isLittleEndian = this.#bytes.toString('latin1', 0, 2) === 'II';
  }

  /** The first directory. */
  get main(): number {
    return this.#number(4, 4);
  }

  /** What a tag of a directory says: text, a number, or nothing when it is not well formed. */
  read(directory: number, tag: number): string | number | undefined {
    const count = this.#number(directory, 2);
    for (let i = 0; i < count; i += 1) {
      const entry = directory + 2 + 12 * i;
      if (this.#number(entry, 2) === tag) return this.#value(entry);
    }
    return undefined;
  }

  #value(entry: number): string | number | undefined {
    const length = this.#number(entry + 4, 4);
    switch (this.#number(entry + 2, 2)) {
      case 2:
        return this.#text(length > 4 ? this.#number(entry + 8, 4) : entry + 8, length);
      case 3:
        return this.#number(entry + 8, 2);
      case 4:
        return this.#number(entry + 8, 4);
      case 5: {
        const at = this.#number(entry + 8, 4);
        return this.#number(at, 4) / this.#number(at + 4, 4);
      }
      default:
        return undefined;
    }
  }

  #text(from: number, length: number): string {
    return this.#bytes.toString('utf8', from, from + Math.min(length, 200)).split('\0', 1)[0] ?? '';
  }

  /** Not a number where the block ends before: of a damaged one nothing is read, and nothing throws. */
  #number(from: number, length: 2 | 4): number {
    if (!(from + length <= this.#bytes.length)) return Number.NaN;
    if (this.#isLittleEndian) return this.#bytes.readUIntLE(from, length);
    return this.#bytes.readUIntBE(from, length);
  }
}
