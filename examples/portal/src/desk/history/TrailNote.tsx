import { formats } from '../../i18n/formats.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { historyMessages } from './messages.ts';
import type { Note } from './noteOf.ts';

/** What was noted beside a deed. */
export function TrailNote({ note }: { readonly note: Note }) {
  const messages = useMessages(historyMessages);
  const locale = useLocale();
  switch (note.kind) {
    case 'written':
      return <blockquote>{note.text}</blockquote>;
    case 'failure':
      // The API says it in English.
      return <blockquote lang="en">{note.text}</blockquote>;
    case 'version':
      return <p>{messages.version(note.version)}</p>;
    case 'publishAt':
    case 'goodUntil':
      return <p>{messages[note.kind](formats.time(locale, note.at))}</p>;
  }
}
