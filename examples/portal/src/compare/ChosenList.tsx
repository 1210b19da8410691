import { useRef } from 'preact/hooks';
import { useMessages } from '../i18n/useMessages.ts';
import { type Compared, compared } from './compared.ts';
import { compareMessages } from './messages.ts';

/** What is chosen so far; each can be taken out again. */
export function ChosenList({ chosen }: { readonly chosen: readonly Compared[] }) {
  const messages = useMessages(compareMessages);
  const heading = useRef<HTMLHeadingElement>(null);
  function remove(item: Compared): void {
    // Its button goes with it.
    heading.current?.focus();
    compared.toggle(item);
  }
  if (!chosen.length) return null;
  return (
    <section class="chosen">
      <h2 ref={heading} tabIndex={-1}>
        {messages.chosen}
      </h2>
      <ul>
        {chosen.map((item) => (
          <li key={item.slug}>
            <button
              type="button"
              class="chip"
              aria-label={messages.remove(item.name)}
              onClick={() => remove(item)}
            >
              {item.name} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
