import { useState } from 'preact/hooks';
import { useMessages } from '../i18n/useMessages.ts';
import type { ComparedItem } from './ComparedItem.ts';
import { mostCompared } from './compared.ts';
import { Finder } from './Finder.tsx';
import { compareMessages } from './messages.ts';

type AddMoreProps = {
  readonly items: readonly ComparedItem[];
  /** With the slugs of all that is to be compared. */
  readonly onChange: (slugs: readonly string[]) => void;
};

/** A search for what else to compare; it is done when it is opened. */
export function AddMore({ items, onChange }: AddMoreProps) {
  const messages = useMessages(compareMessages);
  const [isOpen, setOpen] = useState(false);
  const slugs = items.map(({ slug }) => slug);
  const kind = items[0]?.class === 'lens' ? 'lens' : 'camera';
  function toggle(slug: string): void {
    const others = slugs.filter((one) => one !== slug);
    onChange(others.length < slugs.length ? others : [...slugs, slug]);
  }
  return (
    <details class="panel" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {messages.add}{' '}
        <span class="quiet">
          {items.length}/{mostCompared}
        </span>
      </summary>
      {isOpen && <Finder chosen={slugs} kind={kind} onToggle={({ slug }) => toggle(slug)} />}
    </details>
  );
}
