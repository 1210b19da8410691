import { describe, expect, it } from 'vitest';
import { findingText, reasonsText } from '../../../lib/content/describe.ts';
import type { Finding } from '../../../lib/content/Entry.ts';
import type { Outcome } from '../../../lib/content/importContent.ts';
import { Progress } from '../../../lib/content/Progress.ts';
import { Tally } from '../../../lib/content/Tally.ts';

const settled = (outcome: Outcome, findings: readonly Finding[] = []) => ({
  entry: { line: 1, findings, leftOut: [] },
  outcome,
});

/** What is written while some lines are settled. */
function written(lines: number, isTTY: boolean): string[] {
  const texts: string[] = [];
  const tally = new Tally();
  const progress = new Progress({ isTTY, write: (text) => texts.push(text) }, tally);
  for (let line = 0; line < lines; line += 1) {
    tally.add(settled(line % 10 === 0 ? 'refused' : 'created'));
    progress.step();
  }
  return texts;
}

describe('Progress', () => {
  it('says a line for every hundred where nobody sees it move', () => {
    expect(written(250, false)).toEqual([
      '100 lines: 90 created, 10 refused\n',
      '200 lines: 180 created, 20 refused\n',
    ]);
  });

  it('writes one line anew on a terminal', () => {
    expect(written(2, true)).toEqual([
      '\r\u001b[2K1 line: 1 refused',
      '\r\u001b[2K2 lines: 1 created, 1 refused',
    ]);
  });
});

describe('findingText', () => {
  it.each([
    [
      { line: 4, column: { number: 19, name: 'Weight' }, path: '/specs/weightG', value: '0 g' },
      'line 4, column 19 "Weight": must be at least 1: "0 g"',
    ],
    [{ line: 7, path: '/specs/weightG', value: 0 }, 'line 7 /specs/weightG: must be at least 1: 0'],
    [{ line: 8 }, 'line 8: must be at least 1'],
    [{ line: 9, value: 'x'.repeat(500) }, `line 9: must be at least 1: "${'x'.repeat(99)}…`],
  ])('of %j', (finding, text) => {
    expect(findingText({ code: 'TOO_SMALL', message: 'must be at least 1', ...finding })).toBe(
      text,
    );
  });
});

describe('reasonsText', () => {
  it('counts equal reasons, most frequent first, with the first example of each', () => {
    const tally = new Tally();
    const column = { number: 37, name: 'ISO' };
    const cell = (line: number, value: string) => ({
      line,
      column,
      code: 'UNREAD',
      message: 'must be a list',
      value,
    });
    const rule = (line: number, message: string) => ({
      line,
      path: '/class',
      code: 'NOT_DERIVED',
      message,
    });
    tally.add(settled('created', [cell(2, 'Auto 100')]));
    tally.add(settled('created', [cell(3, '?')]));
    tally.add(settled('refused', [rule(4, 'is a telephone')]));
    tally.add(settled('refused', [rule(5, 'is a video camera')]));
    tally.add({ ...settled('refused', [rule(6, 'is a video camera')]) });
    tally.add({
      entry: { line: 7, findings: [], leftOut: [{ column, reason: 'no' }] },
      outcome: 'created',
    });
    expect(reasonsText(tally)).toBe(`Why lines were refused (a line may have several reasons)
       2  /class  is a video camera (line 5)
       1  /class  is a telephone (line 4)

What could not be read or done, and was left out
       2  ISO  must be a list (line 2: "Auto 100")

Cells that the mapping does not want
       1  ISO  no`);
  });

  it('says nothing where nothing is wrong', () => {
    const tally = new Tally();
    tally.add(settled('created'));
    expect(reasonsText(tally)).toBe('');
  });
});
