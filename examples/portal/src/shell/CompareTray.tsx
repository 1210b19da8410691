import { useLocation } from 'preact-iso';
import { compared, mostCompared } from '../compare/compared.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { paths } from '../paths.ts';
import { shellMessages } from './messages.ts';

/** What is chosen to be compared, at hand on every page of readers. */
export function CompareTray() {
  const messages = useMessages(shellMessages);
  const locale = useLocale();
  const { path } = useLocation();
  const items = compared.use();
  if (!items.length || path.startsWith(paths.desk) || path === paths.compare(locale)) return null;
  return (
    <section class="tray" aria-label={messages.toCompare}>
      <ul>
        {items.map((item) => (
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
      <p>
        {items.length > 1 && (
          <a
            class="primary"
            href={paths.compare(
              locale,
              items.map(({ slug }) => slug),
            )}
          >
            {messages.compare} ({items.length}/{mostCompared})
          </a>
        )}
        <button type="button" onClick={compared.clear}>
          {messages.clear}
        </button>
      </p>
    </section>
  );
}
