import { useMessages } from '../i18n/useMessages.ts';
import { type Compared, compared } from './compared.ts';
import { compareMessages } from './messages.ts';

/** What is chosen so far; each can be taken out again. */
export function ChosenList({ chosen }: { readonly chosen: readonly Compared[] }) {
  const messages = useMessages(compareMessages);
  if (!chosen.length) return null;
  return (
    <section class="chosen">
      <h2>{messages.chosen}</h2>
      <ul>
        {chosen.map((item) => (
          <li key={item.slug}>
            <button
              type="button"
              class="chip"
              aria-label={messages.remove(item.name)}
              onClick={() => compared.toggle(item)}
            >
              {item.name} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
