import type { Draft } from './Draft.ts';
import { pointer } from './pointer.ts';
import { withValue } from './withValue.ts';

const lists = ['pros', 'cons', 'goodFor'] as const;

/** A draft as it is sent: without the lines of its lists in which nothing stands yet. */
export function tidy(draft: Draft): Draft {
  let tidied = draft;
  for (const [locale, words] of Object.entries(draft.locales)) {
    for (const list of lists) {
      const said = words[list].filter((point) => point.trim());
      if (said.length < words[list].length) {
        tidied = withValue(tidied, pointer.of('locales', locale, list), said);
      }
    }
  }
  return tidied;
}
