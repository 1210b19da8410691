/** A value of a tag: text, a number, a fraction or bytes; its type follows. */
type ExifValue = string | number | readonly [number, number] | Buffer;
/** Tags of a directory, by their numbers. */
export type ExifTags = Readonly<Record<number, ExifValue>>;

type Block = {
  readonly main?: ExifTags;
  readonly camera?: ExifTags;
  readonly gps?: ExifTags;
  readonly isBigEndian?: boolean;
};

/** An EXIF block as a camera writes it (CIPA DC-008), without the six bytes that a JPEG puts first. */
export function exifBlock({ main = {}, camera, gps, isBigEndian = false }: Block): Buffer {
  const parts: Buffer[] = [];
  let end = 8;
  /** Puts a directory at the end, with its values behind it. */
  const put = (tags: ExifTags): number => {
    const at = end;
    const directory = directoryOf(tags, at, isBigEndian);
    parts.push(directory);
    end += directory.length;
    return at;
  };
  const pointers = {
    ...(camera && { 34665: put(camera) }),
    ...(gps && { 34853: put(gps) }),
  };
  const header = Buffer.from(isBigEndian ? 'MM\0*' : 'II*\0', 'latin1');
  const first = put({ ...main, ...pointers });
  return Buffer.concat([header, uint32(first, isBigEndian), ...parts]);
}

function directoryOf(tags: ExifTags, at: number, isBigEndian: boolean): Buffer {
  const entries = Object.entries(tags).map(([tag, value]) => ({
    tag: Number(tag),
    ...encode(value, isBigEndian),
  }));
  let free = at + 2 + 12 * entries.length + 4;
  const fields: Buffer[] = [uint16(entries.length, isBigEndian)];
  const values: Buffer[] = [];
  for (const { tag, type, count, bytes } of entries) {
    fields.push(uint16(tag, isBigEndian), uint16(type, isBigEndian), uint32(count, isBigEndian));
    if (bytes.length <= 4) {
      fields.push(Buffer.concat([bytes, Buffer.alloc(4)], 4));
      continue;
    }
    fields.push(uint32(free, isBigEndian));
    values.push(bytes);
    free += bytes.length;
  }
  return Buffer.concat([...fields, uint32(0, isBigEndian), ...values]);
}

function encode(value: ExifValue, isBigEndian: boolean) {
  if (typeof value === 'string') {
    const bytes = Buffer.from(`${value}\0`);
    return { type: 2, count: bytes.length, bytes };
  }
  if (typeof value === 'number') {
    const [type, bytes] =
      value < 65_536 ? [3, uint16(value, isBigEndian)] : [4, uint32(value, isBigEndian)];
    return { type, count: 1, bytes };
  }
  if (Buffer.isBuffer(value)) return { type: 7, count: value.length, bytes: value };
  const bytes = Buffer.concat(value.map((part) => uint32(part, isBigEndian)));
  return { type: 5, count: 1, bytes };
}

function uint16(value: number, isBigEndian: boolean): Buffer {
  const bytes = Buffer.alloc(2);
  if (isBigEndian) bytes.writeUInt16BE(value);
  else bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number, isBigEndian: boolean): Buffer {
  const bytes = Buffer.alloc(4);
  if (isBigEndian) bytes.writeUInt32BE(value);
  else bytes.writeUInt32LE(value);
  return bytes;
}
