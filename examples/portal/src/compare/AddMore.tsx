import { useState } from 'preact/hooks';
import { useMessages } from '../i18n/useMessages.ts';
import { mostCompared } from './compared.ts';
import { Finder } from './Finder.tsx';
import { compareMessages } from './messages.ts';

type AddMoreProps = {
  /** Of what is compared, as the address has them. */
  readonly slugs: readonly string[];
  readonly kind: 'camera' | 'lens';
  /** With the slugs of all that is to be compared. */
  readonly onChange: (slugs: readonly string[]) => void;
};

/** A search for what else to compare; it is done when it is opened. */
export function AddMore({ slugs, kind, onChange }: AddMoreProps) {
  const messages = useMessages(compareMessages);
  const [isOpen, setOpen] = useState(false);
  function toggle(slug: string): void {
    const others = slugs.filter((one) => one !== slug);
    onChange(others.length < slugs.length ? others : [...slugs, slug]);
  }
  return (
    <details class="panel" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {messages.add}{' '}
        <span class="quiet">
          {slugs.length}/{mostCompared}
        </span>
      </summary>
      {isOpen && <Finder chosen={slugs} kind={kind} onToggle={({ slug }) => toggle(slug)} />}
    </details>
  );
}
