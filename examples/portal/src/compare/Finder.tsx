import { useId, useState } from 'preact/hooks';
import { useMessages } from '../i18n/useMessages.ts';
import { Problem } from '../ui/Problem.tsx';
import { type Compared, mostCompared } from './compared.ts';
import { compareMessages } from './messages.ts';
import { useFound } from './useFound.ts';

type FinderProps = {
  /** Slugs of what is in already. */
  readonly chosen: readonly string[];
  /** What these can be compared with; any where nothing says. */
  readonly kind?: 'camera' | 'lens';
  readonly onToggle: (item: Compared) => void;
};

/** A search for reviews, each with a box that takes it in. */
export function Finder({ chosen, kind, onToggle }: FinderProps) {
  const messages = useMessages(compareMessages);
  const [words, setWords] = useState('');
  const { value, error, isLoading, reload } = useFound(words, kind);
  const id = useId();
  return (
    <search class="finder">
      <label for={id}>{messages.find}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        maxLength={100}
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <p role="status" class="quiet">
        {value && words && messages.found(value.page.total)}
      </p>
      {error ? <Problem error={error} onRetry={reload} /> : null}
      <ul aria-busy={isLoading}>
        {value?.items.map(({ slug = '', title, brand, model }) => {
          const isIn = chosen.includes(slug);
          return (
            <li key={slug}>
              <label class="box">
                <input
                  type="checkbox"
                  checked={isIn}
                  disabled={!isIn && chosen.length === mostCompared}
                  onChange={() => onToggle({ slug, name: `${brand} ${model}` })}
                />
                <span>{title}</span>
              </label>
            </li>
          );
        })}
      </ul>
    </search>
  );
}
