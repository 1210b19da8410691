import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneTypoAway } from '../../../../functions/getContent/search/isOneTypoAway.ts';

const letters = fc.constantFrom('a', 'b', 'c');

/** Every word that one typo makes of a word. */
function typosOf(word: string): ReadonlySet<string> {
  const typos = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after) typos.add(before + after.slice(1));
    if (after.length > 1) typos.add(before + after[1] + after[0] + after.slice(2));
    for (const letter of 'abc') {
      typos.add(before + letter + after);
      if (after) typos.add(before + letter + after.slice(1));
    }
  }
  typos.delete(word);
  return typos;
}

describe('isOneTypoAway', () => {
  it('knows every typo of every word, either way, and nothing else', () => {
    const word = fc.string({ unit: letters, maxLength: 5 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneTypoAway(a, b)).toBe(typosOf(a).has(b));
        for (const typo of typosOf(a)) expect(isOneTypoAway(typo, a)).toBe(true);
      }),
    );
  });
});
