import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/Locale.ts';

type SavedTextProps = {
  /** Of its field, where faults lead to it. */
  readonly id?: string;
  readonly label: string;
  /** As it is saved. */
  readonly value: string | undefined;
  readonly maxLength: number;
  readonly rows?: number;
  readonly lang?: Locale;
  readonly hint?: string;
  /** What publishing will say to it. */
  readonly lack?: string | undefined;
  /** Gets the text when the field is left, null where nothing is in it. */
  readonly onSave: (text: string | null) => void;
};

/** A text that is saved when its field is left. */
export function SavedText({
  id: given,
  label,
  value = '',
  hint,
  lack,
  rows = 2,
  onSave,
  ...rest
}: SavedTextProps) {
  const [text, setText] = useState(value);
  const field = useRef<HTMLTextAreaElement>(null);
  const ownId = useId();
  const id = given ?? ownId;
  useEffect(() => {
    // Nobody's typing is overwritten by what was saved before it.
    if (document.activeElement !== field.current) setText(value);
  }, [value]);

  function leave(): void {
    const written = text.trim();
    if (written !== value) onSave(written || null);
  }

  return (
    <div class="saved-text">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        rows={rows}
        value={text}
        aria-describedby={hint || lack ? `${id}-about` : undefined}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={leave}
        {...rest}
      />
      {(hint || lack) && (
        <p id={`${id}-about`} class={lack ? 'lack' : 'quiet'}>
          {lack ?? hint}
        </p>
      )}
    </div>
  );
}
