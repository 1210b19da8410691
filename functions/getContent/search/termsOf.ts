import { remembered } from './remembered.ts';

/** Words that say nothing of a camera, in the portal's languages, folded. */
const stopWords: ReadonlySet<string> = new Set(
  (
    'a al and as com con da de del do dos e el em en for in la las los na no o of on or os ' +
    'para per por que the to u um uma un una with y'
  ).split(' '),
);

/** Generations of a camera: people write `IV`, `4`, `mk4` and `Mark IV`. */
const generations: ReadonlyMap<string, string> = new Map(
  ['ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].map((roman, index) => [
    roman,
    String(index + 2),
  ]),
);
const glued = /^(.*\d[a-hj-uwyz]?)(ii|iii|iv|v|vi|vii|viii|ix)$/;
const marked = /^(.*?)(?:mark|mk)(\d|ii|iii|iv|v|vi|vii|viii|ix)$/;

const arabic = (word: string): string => generations.get(word) ?? word;

/** A word as one or two: `a7iv` is `a7` and `4`, `5dmk4` is `5d` and `4`, `mark` alone is nothing. */
const splitWord = remembered((word): readonly string[] => {
  const [, name, generation] = marked.exec(word) ?? glued.exec(word) ?? [];
  if (generation) return [...(name ? [name] : []), arabic(generation)];
  return [arabic(word)];
});

/**
 * A light stem, alike for Spanish, Portuguese and English: without the plural and the vowel of the
 * gender, so that `cámaras`, `câmera` and `cameras` meet. Names with digits stay as they are.
 */
export const stem = remembered((word) => {
  if (word.length < 5 || /\d/.test(word)) return word;
  const singular = word.replace(/(?<!s)s$/, '');
  return singular.length < 5 ? singular : singular.replace(/[aeo]$/, '');
});

/**
 * The words of a name: without accents and case, generations in digits. Short words stay: the `e`
 * of E-M10 is no Portuguese `and`.
 */
export const wordsOf = (name: string): readonly string[] =>
  folded(name)
    .filter((word, index, all) => !(/^(mark|mk)$/.test(word) && index < all.length - 1))
    .flatMap(splitWord);

/** The words of a text that tell something; where none does, all. */
export function tellingWordsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !stopWords.has(word));
  return telling.length > 0 ? telling : words;
}

/** The words as they are written, without accents and case. */
export const folded = (text: string): readonly string[] => text.split(' ').flatMap(foldedChunk);

/** What stands between spaces, which comes again in other texts more often than not. */
const foldedChunk = remembered((chunk): readonly string[] =>
  chunk
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== ''),
);
