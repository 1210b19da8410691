import { useRef } from 'preact/hooks';
import { useMessages } from '../i18n/useMessages.ts';
import { useMatch } from '../ui/useMatch.ts';
import { Facet } from './Facet.tsx';
import { Limits } from './Limits.tsx';
import { searchMessages } from './messages.ts';
import { facets, limits } from './searchQuery.ts';
import { useSearch } from './useSearch.ts';

export type Counts = Readonly<
  Record<string, readonly { readonly value: string; readonly count: number }[]>
>;

/** What a list can be narrowed by; on a phone it is folded away. */
export function Filters({ counts }: { readonly counts: Counts }) {
  const messages = useMessages(searchMessages);
  const isWide = useMatch('(min-width: 60rem)');
  const { parameters, search } = useSearch();
  const active = [...facets, ...limits].filter((name) => parameters.has(name));
  const summary = useRef<HTMLElement>(null);
  function clear(): void {
    // The button goes when there is nothing left to clear.
    summary.current?.focus();
    const changed = new URLSearchParams(parameters);
    for (const name of active) changed.delete(name);
    search(changed);
  }
  return (
    <details class="filters" open={isWide || undefined}>
      <summary ref={summary}>
        {messages.filters} {active.length > 0 && <span class="badge">{active.length}</span>}
      </summary>
      {active.length > 0 && (
        <button type="button" onClick={clear}>
          {messages.clear}
        </button>
      )}
      <Limits />
      {facets.map((name) => (
        <Facet key={name} name={name} counts={counts[name] ?? []} />
      ))}
    </details>
  );
}
