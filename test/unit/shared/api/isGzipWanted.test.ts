import { describe, expect, it } from 'vitest';
import { isGzipWanted } from '../../../../functions/shared/api/isGzipWanted.ts';

const large = 'x'.repeat(1024);
const small = 'x'.repeat(1023);

/** RFC 9110, section 12.5.3. */
describe('isGzipWanted', () => {
  it.each([
    'gzip',
    'GZIP',
    'br, gzip',
    'gzip, deflate, br, zstd',
    ' deflate , gzip ;q=0.5',
    'gzip;q=0.001',
    '*',
    '*;q=0.1',
    'br;q=1, *;q=0.5',
    'gzip;q=0.5, identity;q=0.5',
    'gzip;q=0.5, identity;q=0.4, *;q=0',
    'identity;q=0, gzip;q=0.1',
    'identity;q=0, *',
  ])('compresses for %s', (acceptEncoding) => {
    expect(isGzipWanted(acceptEncoding, large)).toBe(true);
  });

  it.each([
    undefined,
    '',
    'br',
    'identity',
    'gzip;q=0',
    'gzip; q=0.000',
    'gzip;q=0, *',
    'gzip;q=',
    'gzip;q=x',
    'gzip;q=1.2.3',
    '*;q=0',
    'gzip;q=0.5, identity',
    'gzip;q=0.5, *',
    'gzipped, notgzip',
    'identity;q=0',
    'identity;q=0, br',
    ',;,',
  ])('leaves the body as it is for %s', (acceptEncoding) => {
    expect(isGzipWanted(acceptEncoding, large)).toBe(false);
  });

  it('leaves a small body as it is, unless that is refused', () => {
    expect(isGzipWanted('gzip', small)).toBe(false);
    expect(isGzipWanted('gzip, identity;q=0', small)).toBe(true);
    expect(isGzipWanted('gzip, *;q=0', small)).toBe(true);
  });
});
