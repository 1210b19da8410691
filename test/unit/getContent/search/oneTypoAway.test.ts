import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneTypoAway } from '../../../../functions/getContent/search/oneTypoAway.ts';

const letters = fc.constantFrom('a', 'b', 'c');
const word = fc.string({ unit: letters, maxLength: 5 });

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

describe('oneTypoAway', () => {
  it('knows every typo of every word, and nothing else', () => {
    fc.assert(
      fc.property(word, (typed) => {
        expect(new Set(oneTypoAway(typed, 'abc', () => true))).toEqual(typosOf(typed));
      }),
    );
  });

  it('leaves out only what begins as no term does', () => {
    fc.assert(
      fc.property(word, fc.uniqueArray(word, { maxLength: 20 }), (typed, terms) => {
        const isBegun = (text: string) => terms.some((term) => term.startsWith(text));
        const found = [...oneTypoAway(typed, 'abc', isBegun)].filter((one) => terms.includes(one));
        expect(new Set(found)).toEqual(typosOf(typed).intersection(new Set(terms)));
      }),
    );
  });
});
