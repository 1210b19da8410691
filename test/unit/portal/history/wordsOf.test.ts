import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../examples/portal/src/desk/history/wordsOf.ts';

const path = '/locales/es/body';
const same = (text: string) => ({ kind: 'same', text }) as const;
const added = (text: string) => ({ kind: 'added', text }) as const;
const removed = (text: string) => ({ kind: 'removed', text }) as const;

describe('wordsOf', () => {
  it('shows the words that the API tells', () => {
    const words = [same('Una cámara '), removed('cara'), added('justa'), same(' y liviana.')];
    expect(wordsOf({ path, from: '…', to: '…', words })).toEqual(words);
  });

  it('leaves out the middle of what did not change, and nothing else', () => {
    const long = (letter: string) => letter.repeat(1000);
    const words = [same(long('a')), added('x'), same(long('b')), removed('y'), same(long('c'))];
    const runs = wordsOf({ path, words }) ?? [];
    expect(runs.map(({ kind, text }) => [kind, text.length])).toEqual([
      ['left-out', 880],
      ['same', 120],
      ['added', 1],
      ['same', 120],
      ['left-out', 760],
      ['same', 120],
      ['removed', 1],
      ['same', 120],
      ['left-out', 880],
    ]);
    expect(runs.map(({ text }) => text).join('')).toBe(words.map(({ text }) => text).join(''));
  });

  it('shows a text of which little stayed as replaced whole', () => {
    const words = [removed('Silenciosa y'), added('Muy'), same(' cara'), removed(', sí')];
    expect(wordsOf({ path, from: 'Silenciosa y cara, sí', to: 'Muy cara', words })).toEqual([
      removed('Silenciosa y cara, sí'),
      added('Muy cara'),
    ]);
  });

  it('shows a text as replaced whole where the API tells no words, as come, or as gone', () => {
    expect(wordsOf({ path, from: 'a', to: 'b' })).toEqual([removed('a'), added('b')]);
    expect(wordsOf({ path, to: 'b' })).toEqual([added('b')]);
    expect(wordsOf({ path, from: 'a' })).toEqual([removed('a')]);
  });

  it.each(['/locales/es/slug', '/award', '/scores/lowLight/value', '/testUnit/firmware'])(
    'has none for %s, which is no sentence',
    (pointer) => {
      expect(wordsOf({ path: pointer, from: 'a', to: 'b', words: [added('b')] })).toBeUndefined();
    },
  );
});
