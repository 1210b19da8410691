import type { Engine } from './Engine.ts';
import { flexSearch } from './engines/flexSearch.ts';
import { miniSearch } from './engines/miniSearch.ts';
import { ours } from './engines/ours.ts';
import { foldedWords, ourTerms } from './terms.ts';

/** What is compared, and the modules that each adds to a bundle besides our terms. */
export const engines = {
  ours: { engine: ours, adds: `export * from './functions/getContent/search/TextIndex.ts'` },
  MiniSearch: { engine: miniSearch(foldedWords), adds: `export { default } from 'minisearch'` },
  'MiniSearch, our terms': {
    engine: miniSearch(ourTerms),
    adds: `export { default } from 'minisearch'; export * from './functions/getContent/search/termsOf.ts'`,
  },
  FlexSearch: { engine: flexSearch(foldedWords), adds: `export { Document } from 'flexsearch'` },
  'FlexSearch, our terms': {
    engine: flexSearch(ourTerms),
    adds: `export { Document } from 'flexsearch'; export * from './functions/getContent/search/termsOf.ts'`,
  },
} as const satisfies Readonly<Record<string, { engine: Engine; adds: string }>>;
