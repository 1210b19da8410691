import { useMemo } from 'preact/hooks';
import { useMessages } from '../../../i18n/useMessages.ts';
import { Markdown } from '../../../ui/Markdown.tsx';
import { editMessages } from '../messages.ts';
import { useSettled } from '../useSettled.ts';
import { TextField } from './TextField.tsx';
import { useField } from './useField.ts';

/** Milliseconds without a key before a long text is drawn anew. */
const pause = 200;

/** The text of a review in Markdown, and beside it what readers will see. */
export function BodyField({ at, lang }: { readonly at: string; readonly lang: string }) {
  const messages = useMessages(editMessages);
  const { text } = useField(at);
  const settled = useSettled(text, pause);
  const drawn = useMemo(() => <Markdown text={settled} top={3} />, [settled]);
  return (
    <div class="body-field">
      <TextField
        at={at}
        label={messages.fields.body}
        max={100_000}
        rows={18}
        hint={messages.bodyHint}
        lang={lang}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself. */}
      <section class="body-preview" aria-label={messages.preview} tabIndex={0} lang={lang}>
        {drawn}
      </section>
    </div>
  );
}
