import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { list } from '../../../../lib/content/csv/parsers/list.ts';
import { lookUp } from '../../../../lib/content/csv/parsers/lookUp.ts';
import { countOf, decimalOf, fractionOf } from '../../../../lib/content/csv/parsers/numbers.ts';
import { size } from '../../../../lib/content/csv/parsers/size.ts';
import { videoModes } from '../../../../lib/content/csv/parsers/videoModes.ts';
import { withUnit } from '../../../../lib/content/csv/parsers/withUnit.ts';
import { yesNo } from '../../../../lib/content/csv/parsers/yesNo.ts';

const unread = { unread: expect.any(String) };

describe('numbers', () => {
  it.each([
    ['8.2', 8.2],
    ['14,9', 14.9],
    ['3', 3],
    // A comma before three digits: one and a quarter, or over a thousand?
    ['1,250', undefined],
    ['.5', undefined],
    ['20.', undefined],
    ['-3', undefined],
    ['1e3', undefined],
    ['', undefined],
  ])('reads the decimal %j as %j', (text, value) => {
    expect(decimalOf(text)).toBe(value);
  });

  it.each([
    ['61600', 61_600],
    ['230,000', 230_000],
    ['234.000', 234_000],
    ['1,036,800', 1_036_800],
    ['1,03', undefined],
    ['1,036.800', undefined],
    ['0.5', undefined],
  ])('reads the count %j as %j', (text, value) => {
    expect(countOf(text)).toBe(value);
  });

  it.each([
    ['1/8000', 0.000125],
    ['4', 4],
    ['0.5', 0.5],
    ['1/0', undefined],
    ['2/3', undefined],
    ['1-3200', undefined],
  ])('reads the fraction %j as %j', (text, value) => {
    expect(fractionOf(text)).toBe(value);
  });

  it('reads every count that is written with its thousands apart', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('en-US', 'es-AR'), (count, locale) => {
        expect(countOf(count.toLocaleString(locale, { useGrouping: 'always' }))).toBe(count);
      }),
    );
  });
});

describe('withUnit', () => {
  it.each([
    ['180 g', 'g', { value: 180 }],
    ['2.8"', '"', { value: 2.8 }],
    ['180 kg', 'g', unread],
    ['180', 'g', unread],
    ['g', 'g', unread],
    ['8.2', '', { value: 8.2 }],
  ])('reads %j in %j', (text, unit, reading) => {
    expect(withUnit(text, unit, decimalOf)).toEqual(reading);
  });
});

describe('size', () => {
  it.each([
    ['36 x 24 mm', 2, { value: [36, 24] }],
    ['1/2.3" (~ 6.16 x 4.62 mm)', 2, { value: [6.16, 4.62] }],
    ['Four Thirds (17.3 x 13 mm)', 2, { value: [17.3, 13] }],
    ['82.4×55.1×20.5 mm', 3, { value: [82.4, 55.1, 20.5] }],
    ['91 x 59 x 14,9 mm', 3, { value: [91, 59, 14.9] }],
    ['129.7 x  77.8 x 84.5 mm', 3, { value: [129.7, 77.8, 84.5] }],
    ['86 x 20.5 x mm', 3, unread],
    ['93.5 x 61 x .28.5 mm', 3, unread],
    ['36 x 24 mm', 3, unread],
    ['36 x 24 x 12 mm', 2, unread],
    ['36 x 24 cm', 2, unread],
  ] as const)('reads %j as %i lengths', (text, parts, reading) => {
    expect(size(text, parts, 'mm')).toEqual(reading);
  });
});

describe('videoModes', () => {
  const at = (width: number, height: number, ...rates: number[]) =>
    rates.map((fps) => ({ width, height, fps }));

  it.each([
    ['3840x2160 (30p/23.98p)', { value: at(3840, 2160, 30, 23.98) }],
    ['1920 × 1080 (15 fps)', { value: at(1920, 1080, 15) }],
    ['1920x1080 (60i/30p)', { value: at(1920, 1080, 30), unread: expect.stringMatching(/^60i:/) }],
    ['1920x1080 (60/30p)', { value: at(1920, 1080, 30), unread: expect.stringMatching(/^60:/) }],
    ['1920x1080 (60i)', unread],
    ['1280x720', { unread: 'has no frame rate' }],
    ['4K', unread],
  ])('reads %j', (text, reading) => {
    expect(videoModes(text)).toEqual(reading);
  });
});

describe('lookUp', () => {
  const patterns = [{ matches: /^Four Thirds/, value: 'four-thirds' }];

  it.each([
    ['cmos', { value: 'cmos' }],
    ['Four Thirds (17.3 x 13 mm)', { value: 'four-thirds' }],
    ['none', {}],
    ['JFET', unread],
    ['constructor', unread],
  ])('finds %j', (text, reading) => {
    expect(lookUp(text, { CMOS: 'cmos', none: null }, patterns)).toEqual(reading);
  });
});

describe('list', () => {
  const slots = { SD: 'sd', SDHC: 'sd', XQD: 'xqd', MMC: null, 'Dual SD/SDHC': ['sd', 'sd'] };

  it.each([
    ['SD/SDHC, XQD', { value: ['sd', 'xqd'] }],
    ['dual sd/sdhc', { value: ['sd', 'sd'] }],
    ['MMC', {}],
    // A list of which one card is missing would look complete.
    ['SD, Clik!', { unread: 'Clik!: is in no table of the mapping' }],
  ])('reads %j by a table', (text, reading) => {
    expect(list(text, { separator: /[,/]/, table: slots })).toEqual(reading);
  });

  it.each([
    ['EOS 200D(US),EOS Kiss X9(Japan)', { value: ['EOS 200D', 'EOS Kiss X9'] }],
    ['X9, X9,', { value: ['X9'] }],
    ['(US)', {}],
  ])('reads %j without a table', (text, reading) => {
    expect(list(text, { separator: /,/, without: /\([^)]*\)/g })).toEqual(reading);
  });
});

describe('yesNo', () => {
  it.each([
    ['Yes', { value: true }],
    ['no', { value: false }],
    ['3x', unread],
  ])('reads %j', (text, reading) => {
    expect(yesNo(text)).toEqual(reading);
  });
});
