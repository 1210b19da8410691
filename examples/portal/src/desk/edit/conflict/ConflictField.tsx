import { useLocale } from '../../../i18n/useLocale.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import { fieldName } from '../../fieldName.ts';
import type { Conflict } from '../draft/mergeDrafts.ts';
import { ConflictValue } from './ConflictValue.tsx';
import { conflictMessages } from './messages.ts';

type ConflictFieldProps = {
  readonly conflict: Conflict;
  readonly isTheirs: boolean;
  readonly onChoose: (isTheirs: boolean) => void;
};

/** Both versions of a field side by side, and the choice between them. */
export function ConflictField({ conflict, isTheirs, onChoose }: ConflictFieldProps) {
  const messages = useMessages(conflictMessages);
  const locale = useLocale();
  const { path, mine, theirs } = conflict;
  const sides = [
    [messages.mine, mine, false],
    [messages.theirs, theirs, true],
  ] as const;
  return (
    <fieldset>
      <legend>{fieldName(path, locale)}</legend>
      <div class="conflict-sides">
        {sides.map(([name, value, isOfThem]) => (
          <label key={name} class="conflict-side">
            <span class="box">
              <input
                type="radio"
                name={path}
                checked={isTheirs === isOfThem}
                onChange={() => onChoose(isOfThem)}
              />
              <strong>{name}</strong>
            </span>
            <span class="conflict-value">
              <ConflictValue value={value} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
