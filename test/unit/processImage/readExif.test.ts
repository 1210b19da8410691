import exifReader from 'exif-reader';
import { describe, expect, it } from 'vitest';
import { readExif } from '../../../functions/processImage/readExif.ts';
import { type ExifTags, exifBlock } from '../../support/images/exifBlock.ts';
import { exifWithSecrets } from '../../support/images/planted.ts';

const block = (camera: ExifTags, main: ExifTags = {}) => exifBlock({ main, camera });

describe('readExif', () => {
  it('reads what is on the list, and nothing else', () => {
    expect(readExif(exifWithSecrets())).toEqual({
      make: 'Leica',
      model: 'M11',
      lens: 'Summilux-M 1:1.4/35 ASPH.',
      focalLengthMm: 35,
      fNumber: 2.8,
      exposureS: 0.004,
      iso: 400,
      takenAt: '2026-03-01T12:00:00',
    });
  });

  it.each([true, false])('agrees with exif-reader (big endian: %s)', (isBigEndian) => {
    const exif = exifBlock({
      isBigEndian,
      main: { 271: 'NIKON CORPORATION', 272: 'Z8' },
      camera: { 33434: [1, 8000], 33437: [18, 10], 34855: 64, 37386: [850, 10] },
    });
    const { Image, Photo } = exifReader(exif);

    expect(readExif(exif)).toEqual({
      make: Image?.Make,
      model: Image?.Model,
      exposureS: Photo?.ExposureTime,
      fNumber: Photo?.FNumber,
      iso: Photo?.ISOSpeedRatings,
      focalLengthMm: Photo?.FocalLength,
    });
  });

  it.each([
    'Canon EF24-70mm f/2.8L II USM',
    'NIKKOR Z 24-120mm f/4 S',
    'Sigma 35mm F1.4 DG HSM | Art',
    'smc PENTAX-DA* 55mm F1.4 SDM',
    'Voigtländer NOKTON 35mm F1.2',
    'iPhone 15 Pro back triple camera 6.765mm f/1.78',
  ])('knows the lens %s', (lens) => {
    expect(readExif(block({ 42036: lens }))).toEqual({ lens });
  });

  it('takes a high sensitivity from where it fits', () => {
    expect(readExif(block({ 34855: 65_535, 34866: 102_400 }))).toEqual({ iso: 102_400 });
  });

  it.each([
    { what: 'a script', tags: { 42036: '<script>alert(1)</script>' } },
    { what: 'an address', tags: { 42036: 'somebody@example.com' } },
    { what: 'a name too long', tags: { 42036: 'x'.repeat(121) } },
    { what: 'spaces', tags: { 42036: '   ' } },
    { what: 'a number for a name', tags: { 42036: 35 } },
    { what: 'a name for a number', tags: { 34855: '400' } },
    { what: 'no aperture', tags: { 33437: [0, 0] } },
    { what: 'an endless exposure', tags: { 33434: [1, 0] } },
    { what: 'a focal length of kilometres', tags: { 37386: [4_000_000_000, 1] } },
    { what: 'a time that is not', tags: { 36867: '2026:13:01 12:00:00' } },
    { what: 'a clock that was never set', tags: { 36867: '    :  :     :  :  ' } },
  ] as const)('leaves out $what', ({ tags }) => {
    expect(readExif(block(tags))).toEqual({});
  });
});
