import { useLayoutEffect, useRef } from 'preact/hooks';
import { useMessages } from '../../../i18n/useMessages.ts';
import { editMessages } from '../messages.ts';
import { FieldNotes } from './FieldNotes.tsx';
import { useField } from './useField.ts';

type ListLineProps = {
  readonly at: string;
  readonly label: string;
  readonly lang: string;
  /** Whether somebody asked for it just now, and goes on writing in it. */
  readonly isNew: boolean;
  /** Absent at the end of the list. */
  readonly onUp?: () => void;
  readonly onDown?: () => void;
  readonly onRemove: () => void;
};

const max = 200;

export function ListLine({ at, label, lang, isNew, onUp, onDown, onRemove }: ListLineProps) {
  const messages = useMessages(editMessages);
  const { text, isReadOnly, set, marks } = useField(at);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (isNew) input.current?.focus();
  }, []);
  const steps = [
    ['↑', messages.up(label), onUp],
    ['↓', messages.down(label), onDown],
    ['×', messages.remove(label), onRemove],
  ] as const;
  return (
    <li>
      <div class="line">
        <input
          {...marks}
          ref={input}
          aria-label={label}
          lang={lang}
          maxLength={max}
          readOnly={isReadOnly}
          value={text}
          onInput={({ currentTarget }) => set(currentTarget.value)}
        />
        {!isReadOnly &&
          steps.map(([sign, name, step]) => (
            <button
              key={sign}
              type="button"
              class="small"
              aria-label={name}
              disabled={!step}
              onClick={step}
            >
              <span aria-hidden="true">{sign}</span>
            </button>
          ))}
      </div>
      <FieldNotes at={at} max={max} />
    </li>
  );
}
