import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentCheck } from '../../../../bin/content/contentCheck.ts';
import { csvEntries } from '../../../../lib/content/csv/csvEntries.ts';
import { readMapping } from '../../../../lib/content/csv/Mapping.ts';
import { mapRow } from '../../../../lib/content/csv/mapRow.ts';
import type { Entry } from '../../../../lib/content/Entry.ts';

const examples = join(import.meta.dirname, '../../../../docs/examples');
const mapping = readMapping(join(examples, 'cameras.mapping.json'));

const entries: Entry[] = [];
for await (const entry of csvEntries(join(examples, 'cameras.csv'), mapping, contentCheck())) {
  entries.push(entry);
}
const lineOf = (line: number) => entries.find((entry) => entry.line === line);

describe('the example mapping', () => {
  it('makes a whole record of a compact', () => {
    expect(lineOf(2)).toMatchObject({
      findings: [],
      record: {
        kind: 'camera',
        slug: 'aurelia-pocket-200',
        body: {
          kind: 'camera',
          class: 'compact',
          brand: 'Aurelia',
          model: 'Pocket 200',
          availability: 'discontinued',
          specs: {
            sensor: {
              format: '1/1.8-inch',
              widthMm: 7.11,
              heightMm: 5.33,
              type: 'ccd',
              effectiveMp: 8.2,
            },
            iso: { min: 64, max: 400 },
            screen: { inch: 2.5, dots: 230_000 },
            cardSlots: ['sd'],
            weightG: 180,
            dimensionsMm: [96, 61.5, 29],
          },
        },
      },
    });
  });

  it('tells a dslr by its finder, two slots by their number, and leaves interlaced video out', () => {
    expect(lineOf(3)).toMatchObject({
      findings: [
        { line: 3, column: { number: 29 }, code: 'UNREAD', value: '1920x1080 (60i/30p/24p)' },
      ],
      record: {
        body: {
          class: 'dslr',
          aliases: ['D1 Kiss', 'Rebel D1'],
          specs: {
            sensor: { format: 'aps-c', type: 'cmos' },
            shutter: { electronicMaxS: 1 / 16_000 },
            iso: { min: 100, max: 6400, extendedMin: 50, extendedMax: 25_600 },
            screen: { inch: 3, dots: 921_000 },
            video: [
              { width: 1920, height: 1080, fps: 30 },
              { width: 1920, height: 1080, fps: 24 },
            ],
            cardSlots: ['sd', 'sd'],
          },
        },
      },
    });
  });

  it('names each cell that cannot be read with its column and value, and keeps the rest', () => {
    const entry = lineOf(4);
    expect(entry?.record?.body).toMatchObject({
      model: 'Pocket 90',
      specs: { screen: { inch: 1.5 }, sensor: { widthMm: 7.31, heightMm: 5.49 } },
    });
    expect(entry?.record?.body).not.toHaveProperty('specs.weightG');
    expect(entry?.record?.body).not.toHaveProperty('specs.screen.dots');
    expect(
      entry?.findings.map(({ column, value }) => [column?.number, column?.name, value]),
    ).toEqual([
      [11, 'Sensor type', 'JFET'],
      [12, 'Dimensions', '86 x 20.5 x mm'],
      [19, 'Weight', '1,200 g'],
      [25, 'Max. shutter speed', '1-3200 sec'],
      [26, 'Storage types', 'Clik!'],
      [34, 'Sensor size', '1/1.75" (~ 7.31 x 5.49 mm)'],
      [37, 'ISO', 'Auto 100, 200'],
      // This one was read, and then refused by the schema of the API.
      [36, 'Screen resolution', '115 dots'],
    ]);
    expect(entry?.findings.at(-1)).toMatchObject({
      path: '/specs/screen/dots',
      code: 'TOO_SMALL',
      message: 'must be at least 10000',
    });
  });

  it.each([
    [
      5,
      [
        ['/class', 'NOT_DERIVED'],
        ['/availability', 'NOT_DERIVED'],
      ],
    ],
    [6, [['/slug', 'DUPLICATE']]],
    [7, [['/model', 'REQUIRED']]],
    [8, [[undefined, 'NOT_CSV']]],
  ])('refuses line %i', (line, faults) => {
    const entry = lineOf(line);
    expect(entry?.record).toBeUndefined();
    expect(entry?.findings.map(({ path, code }) => [path, code])).toEqual(faults);
  });

  it('says what it does not want of a line, and why', () => {
    expect(lineOf(2)?.leftOut.map(({ column }) => column.name)).toEqual([
      'Year',
      'Optical zoom',
      'Focal length (35mm equiv.)',
      'Max. shutter speed',
      'Viewfinder',
    ]);
  });

  const classOf = (cells: Readonly<Record<string, string>>): unknown => {
    const row = Object.entries({ Year: '2010', ...cells }).map(([name, text], index) => ({
      column: { number: index + 1, name },
      text,
    }));
    const { constants, refusals } = mapRow(mapping, row);
    return constants['/class'] ?? refusals[0]?.message;
  };

  it.each([
    [{ 'Focal length (35mm equiv.)': '28 mm', 'Sensor size': '36 x 24 mm' }, 'compact'],
    [{ 'Optical zoom': '3x' }, 'compact'],
    [{ Viewfinder: 'Optical (pentamirror)' }, 'dslr'],
    [{ Viewfinder: 'Optical (pentaprism)', 'Sensor size': '44 x 33 mm' }, 'medium-format'],
    [{ Viewfinder: 'Optical (rangefinder)' }, 'mirrorless'],
    [{ Brand: 'Canon', Model: 'EOS R6', 'Sensor size': '35.9 x 23.9 mm' }, 'mirrorless'],
    [{ Brand: 'Canon', Model: 'EOS Rebel T3i', 'Sensor size': '22.3 x 14.9 mm' }, 'dslr'],
    [{ Brand: 'Panasonic', Model: 'Lumix DC-S5', 'Sensor size': '35.6 x 23.8 mm' }, 'mirrorless'],
    [
      { Brand: 'Panasonic', Model: 'Lumix DMC-S5', 'Sensor size': '1/2.33" (~ 6.08 x 4.56 mm)' },
      expect.stringMatching(/^nothing tells the class/),
    ],
    [
      { Brand: 'Sony', Model: 'Alpha SLT-A77 II', 'Sensor size': '23.5 x 15.6 mm' },
      expect.stringMatching(/^has a fixed half-mirror/),
    ],
    [{ 'Optical zoom': 'No' }, expect.stringMatching(/^nothing tells the class/)],
    [
      { Brand: 'Nokia', 'Focal length (35mm equiv.)': '27 mm' },
      expect.stringMatching(/^is a telephone/),
    ],
  ])('takes %j for %s', (cells, kind) => {
    expect(classOf(cells)).toEqual(kind);
  });
});
