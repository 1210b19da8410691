import type { Catalogue } from './Catalogue.ts';
import type { ContentFilters } from './contentQuery.ts';
import { Selection } from './Selection.ts';

/** How many selections of a catalogue are kept: at 5,000 cards each takes up to 30 KB. */
const mostSelections = 100;

/** Of each catalogue, as long as it is in use; the selection that was asked for last is at the end. */
const kept = new WeakMap<Catalogue, Map<string, Selection>>();

/**
 * The cards that a text finds and filters let through. Kept, because whoever turns pages asks for the
 * same cards again, and so do other readers.
 */
export function selectionOf(
  catalogue: Catalogue,
  q: string | undefined,
  filters: ContentFilters,
): Selection {
  const selections = kept.get(catalogue) ?? new Map<string, Selection>();
  kept.set(catalogue, selections);
  const key = JSON.stringify([q, filters]);
  const selection = selections.get(key) ?? new Selection(catalogue, q, filters);
  selections.delete(key);
  selections.set(key, selection);
  if (selections.size > mostSelections) {
    const [oldest = ''] = selections.keys();
    selections.delete(oldest);
  }
  return selection;
}
