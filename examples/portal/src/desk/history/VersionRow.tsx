import type { Answer } from '@random-camera-reviews/client';
import { formats } from '../../i18n/formats.ts';
import { term } from '../../i18n/terms.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { historyMessages } from './messages.ts';

type Version = Answer<'listVersions'>['body']['items'][number];

type VersionRowProps = {
  readonly version: Version;
  /** Whether it is what the working copy has now. */
  readonly isWorking: boolean;
  readonly isLive: boolean;
  readonly chosen: { readonly from?: number; readonly to: number };
  readonly onChoose: (side: 'from' | 'to', version: number) => void;
  readonly isRestoring: boolean;
  /** Absent where this version cannot be restored. */
  readonly onRestore: (() => void) | undefined;
};

/** A version: whether it is compared, what it is, and a way back to it. */
export function VersionRow(props: VersionRowProps) {
  const { version, isWorking, isLive, chosen, onChoose, isRestoring, onRestore } = props;
  const messages = useMessages(historyMessages);
  const locale = useLocale();
  const number = version.version;
  const sides = [
    ['from', messages.compareFrom(number)],
    ['to', messages.compareTo(number)],
  ] as const;
  return (
    <tr>
      {sides.map(([side, label]) => (
        <td key={side}>
          <label>
            <input
              type="radio"
              name={side}
              aria-label={label}
              checked={chosen[side] === number}
              onChange={() => onChoose(side, number)}
            />
          </label>
        </td>
      ))}
      <th scope="row">
        <span class="version-name">
          {messages.version(number)}
          {isWorking && <span class="badge">{messages.workingCopy}</span>}
          {isLive && <span class="badge">{messages.live}</span>}
        </span>
        <span class="quiet">
          {term('state', version.state, locale)} ·{' '}
          <time dateTime={version.updatedAt}>{formats.time(locale, version.updatedAt)}</time>
        </span>
      </th>
      <td>
        {onRestore && (
          <button
            type="button"
            aria-label={messages.restoreVersion(number)}
            aria-disabled={isRestoring}
            onClick={isRestoring ? undefined : onRestore}
          >
            {messages.restore}
          </button>
        )}
      </td>
    </tr>
  );
}
