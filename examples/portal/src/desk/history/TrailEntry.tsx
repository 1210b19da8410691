import type { components } from '@random-camera-reviews/client';
import { formats } from '../../i18n/formats.ts';
import { term } from '../../i18n/terms.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useMe } from '../me.ts';
import { deeds } from './deeds.ts';
import { historyMessages } from './messages.ts';
import { noteOf } from './noteOf.ts';
import { TrailNote } from './TrailNote.tsx';

type TrailEntryProps = {
  readonly entry: components['schemas']['AuditEntry'];
  readonly names: ReadonlyMap<string, string>;
};

/** A sentence: who did what, with what was noted, and when. */
export function TrailEntry({ entry, names }: TrailEntryProps) {
  const messages = useMessages(historyMessages);
  const locale = useLocale();
  const me = useMe();
  const { action, by, role, at, fromVersion, toVersion } = entry;
  const note = noteOf(entry);
  const whoOf = (): string => {
    if (role === 'schedule' || role === 'operator') return messages[role];
    return names.get(by) ?? messages.somebody(term('role', role, locale));
  };
  return (
    <li>
      <p>
        <strong>{whoOf()}</strong>
        {by === me.sub && ` (${messages.you})`} {deeds[action]?.[locale] ?? action}
      </p>
      {note && <TrailNote note={note} />}
      <p class="quiet">
        <time dateTime={at}>{formats.time(locale, at)}</time>
        {toVersion !== undefined && ` · ${messages.versionChange(fromVersion, toVersion)}`}
      </p>
    </li>
  );
}
