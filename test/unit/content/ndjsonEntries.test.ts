import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentCheck } from '../../../bin/content/contentCheck.ts';
import { linesOf } from '../../../lib/content/linesOf.ts';
import { ndjsonEntries } from '../../../lib/content/ndjsonEntries.ts';
import { aNewCamera } from '../../support/cameras.ts';
import { useDirectory } from './useDirectory.ts';

const { fileOf } = useDirectory();

describe('ndjsonEntries', () => {
  it('numbers lines, empty ones included, and says what is wrong with which', async () => {
    const lines = [
      `\ufeff${JSON.stringify(aNewCamera())}`,
      '',
      '{"kind":',
      JSON.stringify(aNewCamera({ model: 'Z7', specs: { iso: { max: 99_999_999 } }, colour: 1 })),
    ];
    const entries = [];
    for await (const entry of ndjsonEntries(
      fileOf('a.ndjson', lines.join('\r\n')),
      contentCheck(),
    )) {
      entries.push([entry.line, entry.record?.slug, entry.findings]);
    }
    expect(entries).toEqual([
      [1, 'nikon-z6-iii', []],
      [
        3,
        undefined,
        [{ line: 3, code: 'MALFORMED_JSON', message: 'must be JSON', value: '{"kind":' }],
      ],
      [
        4,
        undefined,
        [
          {
            line: 4,
            path: '/specs/iso/max',
            code: 'TOO_LARGE',
            message: 'must be at most 10000000',
            value: 99_999_999,
          },
          {
            line: 4,
            path: '/colour',
            code: 'UNKNOWN_FIELD',
            message: 'is not known here',
            value: 1,
          },
        ],
      ],
    ]);
  });

  it('reads back every JSON text, whatever Unicode is in it', async () => {
    const texts = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 50 }), {
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(texts, async (words) => {
        const lines = ['\u2028', ...words].map((word) => JSON.stringify(word));
        const read = [];
        for await (const { text } of linesOf(fileOf('b.ndjson', lines.join('\n')))) read.push(text);
        expect(read).toEqual(lines);
      }),
      { numRuns: 50 },
    );
  });
});
