import { formats } from '../../../i18n/formats.ts';
import { useLocale } from '../../../i18n/useLocale.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import { fieldName } from '../../fieldName.ts';
import { isObject } from '../draft/isObject.ts';
import { conflictMessages } from './messages.ts';

/** A value of a field, to be read and chosen. */
export function ConflictValue({ value }: { readonly value: unknown }) {
  const messages = useMessages(conflictMessages);
  const locale = useLocale();
  if (value === undefined || value === '') return <em class="quiet">{messages.removed}</em>;
  if (typeof value === 'number') return <>{formats.number(locale, value)}</>;
  if (typeof value === 'boolean') return <>{value ? messages.yes : messages.no}</>;
  if (Array.isArray(value)) {
    const entries: readonly unknown[] = value;
    return (
      <ol>
        {entries.map((entry, index) => (
          <li key={index}>
            <ConflictValue value={entry} />
          </li>
        ))}
      </ol>
    );
  }
  if (!isObject(value)) return <>{String(value)}</>;
  return (
    <dl>
      {Object.entries(value).map(([name, part]) => (
        <div key={name}>
          <dt class="quiet">{fieldName(`/${name}`, locale)}</dt>
          <dd>
            <ConflictValue value={part} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
