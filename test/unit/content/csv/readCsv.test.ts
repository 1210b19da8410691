import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../lib/content/csv/readCsv.ts';
import { useDirectory } from '../useDirectory.ts';

const { fileOf } = useDirectory();

/** Each line as its number and cells, or what is wrong with it. */
async function rowsOf(csv: string) {
  const rows = [];
  for await (const row of readCsv(fileOf('cameras.csv', csv))) {
    rows.push([row.line, 'cells' in row ? row.cells.map(({ text }) => text) : row.unread]);
  }
  return rows;
}

describe('readCsv', () => {
  it.each([
    ['\n', 'unix'],
    ['\r\n', 'windows'],
  ])('numbers lines as an editor does, with quoted breaks and empty lines (%j)', async (end) => {
    const csv = ['Model,Notes', 'A,"one', 'two, ""three"""', '', 'B,', 'C,x'].join(end);
    expect(await rowsOf(csv)).toEqual([
      [2, ['A', `one${end}two, "three"`]],
      [5, ['B', '']],
      [6, ['C', 'x']],
    ]);
  });

  it('drops a byte-order mark, spaces around and zero-width spaces within', async () => {
    const rows = [];
    for await (const row of readCsv(fileOf('a.csv', '\ufeffModel,Video\n A ,30p/\u200b25p\n'))) {
      rows.push(row);
    }
    expect(rows).toEqual([
      {
        line: 2,
        cells: [
          { column: { number: 1, name: 'Model' }, text: 'A' },
          { column: { number: 2, name: 'Video' }, text: '30p/25p' },
        ],
      },
    ]);
  });

  it('says which line has too many or too few cells, and reads the next', async () => {
    expect(await rowsOf('Model,Year\nA\nB,2006\nC,2006,x\n')).toEqual([
      [2, 'must have 2 cells as the first line, not 1'],
      [3, ['B', '2006']],
      [4, 'must have 2 cells as the first line, not 3'],
    ]);
  });

  it.each([
    ['Model,Model\nA,B\n', 'names column 2 "Model" twice'],
    ['', 'is empty'],
    ['Model,Year\n"A"B,2006\n', 'Invalid Closing Quote'],
    ['Model,Year\n"A,2006\n', 'Quote Not Closed'],
  ])('refuses %j', async (csv, message) => {
    await expect(rowsOf(csv)).rejects.toThrow(message);
  });

  it('names a file that is not there', async () => {
    await expect(readCsv('/no/such.csv').next()).rejects.toThrow('/no/such.csv');
  });
});
