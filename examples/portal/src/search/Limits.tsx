import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useMessages } from '../i18n/useMessages.ts';
import { searchMessages } from './messages.ts';
import { limits, withValue } from './searchQuery.ts';
import { useSearch } from './useSearch.ts';

/** Numbers that a list is narrowed by. They hold when the form is sent: by Enter, or by its button. */
export function Limits() {
  const messages = useMessages(searchMessages);
  const { parameters, search } = useSearch();
  const form = useRef<HTMLFormElement>(null);
  // What was typed gives way to what the address says, and the focus stays where it is.
  useEffect(() => form.current?.reset(), [parameters]);
  function apply(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    search(
      limits.reduce(
        (changed, name) => withValue(changed, name, String(typed.get(name) ?? '')),
        parameters,
      ),
    );
  }
  return (
    <form ref={form} class="limits" onSubmit={apply}>
      {limits.map((name) => (
        <label key={name}>
          {messages.limits[name]}
          <input
            type="number"
            inputMode="numeric"
            name={name}
            min={name === 'weightMaxG' ? 1 : 0}
            max={name === 'scoreMin' ? 100 : 100_000}
            defaultValue={parameters.get(name) ?? ''}
          />
        </label>
      ))}
      <button type="submit">{messages.apply}</button>
    </form>
  );
}
