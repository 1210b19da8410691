/** A code of the entropy coder: its bits as a number, and how many they are. */
type Code = readonly [bits: number, length: number];

/**
 * A grey JPEG without a fault that is drawn in 883 passes, each over all blocks: every coefficient
 * begins at its highest bit and gets the others one by one (ITU-T T.81, G.1). Its pixels are all one.
 */
export function jpegOfManyScans(width: number, height: number): Buffer {
  const blocks = (width / 8) * (height / 8);
  const first = codesOf(Array.from({ length: blocks }, (): Code => [0, 1]));
  const further = codesOf(nothingIn(blocks));
  const bits = Array.from({ length: 14 }, (_, i) => 13 - i);
  const passes = Array.from({ length: 63 }, (_, i) => i + 1).flatMap((coefficient) =>
    bits.flatMap((bit) => {
      const before = bit === 13 ? 0 : bit + 1;
      const head = [1, 1, 0x10, coefficient, coefficient, (before << 4) | bit];
      return [segment(0xda, head), further];
    }),
  );
  const size = [height >> 8, height & 0xff, width >> 8, width & 0xff];
  const runs = Array.from({ length: 15 }, (_, i) => i << 4);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xdb, [0, ...Array(64).fill(8)]),
    segment(0xc2, [8, ...size, 1, 1, 0x11, 0]),
    segment(0xc4, [0, 1, ...Array(15).fill(0), 0]),
    segment(0xc4, [0x10, 0, 0, 0, 15, ...Array(12).fill(0), ...runs]),
    segment(0xda, [1, 1, 0, 0, 0, 0]),
    first,
    ...passes,
    Buffer.from([0xff, 0xd9]),
  ]);
}

function segment(marker: number, content: readonly number[]): Buffer {
  const length = content.length + 2;
  return Buffer.from([0xff, marker, length >> 8, length & 0xff, ...content]);
}

/** Runs of blocks in which a pass changes nothing. */
function nothingIn(blocks: number): readonly Code[] {
  const codes: Code[] = [];
  for (let left = blocks; left > 0; ) {
    const power = Math.min(14, Math.floor(Math.log2(left)));
    const run = Math.min(left, 2 ** (power + 1) - 1);
    codes.push([power, 4], [run - 2 ** power, power]);
    left -= run;
  }
  return codes;
}

/** Bits as bytes, filled up with ones; behind 0xff a JPEG puts a zero, so that it is no marker. */
function codesOf(codes: readonly Code[]): Buffer {
  const bits = codes
    .map(([value, length]) => (length === 0 ? '' : value.toString(2).padStart(length, '0')))
    .join('');
  const bytes = bits.match(/.{1,8}/g) ?? [];
  return Buffer.from(
    bytes.flatMap((byte) => {
      const value = Number.parseInt(byte.padEnd(8, '1'), 2);
      return value === 0xff ? [value, 0] : [value];
    }),
  );
}
