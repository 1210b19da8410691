/** The colourants of a space, adapted to D50: X, Y and Z of red, green and blue. */
export type Colourants = readonly [
  readonly [number, number, number],
  readonly [number, number, number],
  readonly [number, number, number],
];

/** A profile of RGB by colourants and one exponent (ICC.1, version 2): what Adobe RGB is. */
export function iccProfile(colourants: Colourants, gamma: number, description: string): Buffer {
  const [red, green, blue] = colourants.map(xyz);
  const curve = Buffer.alloc(16);
  curve.write('curv');
  curve.writeUInt32BE(1, 8);
  curve.writeUInt16BE(Math.round(gamma * 256), 12);
  const tags: Readonly<Record<string, Buffer | undefined>> = {
    desc: textOf('desc', description),
    cprt: textOf('text', 'Public domain'),
    wtpt: xyz([0.9642, 1, 0.8249]),
    rXYZ: red,
    gXYZ: green,
    bXYZ: blue,
    rTRC: curve,
    gTRC: curve,
    bTRC: curve,
  };
  return withHeader(tags);
}

function withHeader(tags: Readonly<Record<string, Buffer | undefined>>): Buffer {
  const entries = Object.entries(tags);
  const directory = Buffer.alloc(4 + 12 * entries.length);
  directory.writeUInt32BE(entries.length);
  let at = 128 + directory.length;
  const values = entries.map(([tag, value = Buffer.alloc(0)], i) => {
    directory.write(tag, 4 + 12 * i, 'latin1');
    directory.writeUInt32BE(at, 8 + 12 * i);
    directory.writeUInt32BE(value.length, 12 + 12 * i);
    at += value.length;
    return value;
  });
  const header = Buffer.alloc(128);
  header.writeUInt32BE(at);
  header.writeUInt32BE(0x02400000, 8);
  header.write('mntrRGB XYZ ', 12, 'latin1');
  header.write('acsp', 36, 'latin1');
  xyz([0.9642, 1, 0.8249]).copy(header, 68, 8);
  return Buffer.concat([header, directory, ...values]);
}

function xyz(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(20);
  bytes.write('XYZ ');
  for (const [i, value] of values.entries()) {
    bytes.writeInt32BE(Math.round(value * 65_536), 8 + 4 * i);
  }
  return bytes;
}

/** Text, or a description, which has empty translations behind its own. */
function textOf(type: 'text' | 'desc', words: string): Buffer {
  const text = Buffer.from(`${words}\0`, 'latin1');
  const head = Buffer.alloc(type === 'desc' ? 12 : 8);
  head.write(type);
  if (type === 'desc') head.writeUInt32BE(text.length, 8);
  const translations = Buffer.alloc(type === 'desc' ? 78 : 0);
  const bytes = Buffer.concat([head, text, translations]);
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
}
