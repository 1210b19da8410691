import { stem, tellingWordsOf } from '../../functions/getContent/search/termsOf.ts';

/** What libraries can be told of languages: words without accents and case. */
export const foldedWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '');

/** Our own way with names of cameras, in front of a library. */
export const ourTerms = (text: string): string[] => tellingWordsOf(text).map(stem);
