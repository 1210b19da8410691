import type { TargetedSubmitEvent } from 'preact';
import { useMessages } from '../i18n/useMessages.ts';
import { searchMessages } from './messages.ts';
import { limits, withValue } from './searchQuery.ts';
import { useSearch } from './useSearch.ts';

/** Numbers that a list is narrowed by. They hold when the form is sent: by Enter, or by its button. */
export function Limits() {
  const messages = useMessages(searchMessages);
  const { parameters, search } = useSearch();
  function apply(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    search(
      limits.reduce(
        (changed, name) => withValue(changed, name, String(form.get(name) ?? '')),
        parameters,
      ),
    );
  }
  return (
    <form class="limits" onSubmit={apply} key={`${parameters}`}>
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
