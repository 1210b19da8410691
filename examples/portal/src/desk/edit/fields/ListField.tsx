import { useRef } from 'preact/hooks';
import { useMessages } from '../../../i18n/useMessages.ts';
import { editMessages } from '../messages.ts';
import { FieldNotes } from './FieldNotes.tsx';
import { ListLine } from './ListLine.tsx';
import { useField } from './useField.ts';

type ListFieldProps = {
  readonly at: string;
  readonly label: string;
  readonly lang: string;
};

/** As many lines as the API takes. */
const most = 12;

/** Short texts in an order of their own. */
export function ListField({ at, label, lang }: ListFieldProps) {
  const messages = useMessages(editMessages);
  const { id, value, set, isReadOnly } = useField(at);
  const add = useRef<HTMLButtonElement>(null);
  const added = useRef(-1);
  const lines: readonly unknown[] = Array.isArray(value) ? value : [];

  function append(): void {
    added.current = lines.length;
    set([...lines, '']);
  }
  function swap(index: number, other: number): void {
    const moved = [...lines];
    [moved[index], moved[other]] = [moved[other], moved[index]];
    set(moved);
  }
  function remove(index: number): void {
    set(lines.toSpliced(index, 1));
    add.current?.focus();
  }
  return (
    <fieldset class="field" id={id} tabIndex={-1} aria-describedby={`${id}-faults`}>
      <legend>{label}</legend>
      <ol class="lines">
        {lines.map((_, index) => (
          <ListLine
            key={index}
            at={`${at}/${index}`}
            label={messages.line(label, index + 1)}
            lang={lang}
            isNew={index === added.current}
            {...(index > 0 ? { onUp: () => swap(index, index - 1) } : {})}
            {...(index < lines.length - 1 ? { onDown: () => swap(index, index + 1) } : {})}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      <FieldNotes at={at} />
      {!isReadOnly && (
        <button ref={add} type="button" disabled={lines.length >= most} onClick={append}>
          {messages.addLine(label)}
        </button>
      )}
    </fieldset>
  );
}
