import { formats } from '../../../i18n/formats.ts';
import { useLocale } from '../../../i18n/useLocale.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { fieldName } from '../../fieldName.ts';
import type { Fault } from '../checks/Fault.ts';
import { checkMessages } from '../checks/messages.ts';
import type { EditState } from './EditState.ts';
import { savingMessages } from './messages.ts';

type SaveBarProps = Pick<EditState, 'isSaving' | 'savedAt' | 'error' | 'refused' | 'taken'> & {
  readonly isDirty: boolean;
  readonly faults: readonly Fault[] | undefined;
  readonly onSave: () => void;
};

/** Saves, and says how things stand; always in sight. */
export function SaveBar(props: SaveBarProps) {
  const { isSaving, savedAt, error, refused, taken, isDirty, faults, onSave } = props;
  const messages = useMessages(savingMessages);
  const { counts: toDo } = useMessages(checkMessages);
  const locale = useLocale();
  const names = formats.list(
    locale,
    taken.map((path) => fieldName(path, locale)),
  );
  const count = (weight: Fault['weight']): number =>
    faults?.filter((fault) => fault.weight === weight).length ?? 0;
  const [errors, lacks] = [count('error'), count('lack')];
  function status(): string {
    if (isSaving) return messages.saving;
    if (taken.length && isDirty) return messages.merged(names);
    if (isDirty) return messages.unsaved;
    return savedAt ? messages.savedAt(formats.clock(locale, savedAt)) : messages.unchanged;
  }
  return (
    <section class="save-bar" aria-label={messages.region}>
      {refused.length > 0 && (
        <p class="problem" role="alert">
          {messages.refused}
        </p>
      )}
      {error && !refused.length ? <Problem error={error} /> : null}
      <div class="save-state">
        <p role="status">{status()}</p>
        {errors + lacks > 0 && (
          <a class="to-checks" href="#checks">
            {toDo(errors, lacks)}
          </a>
        )}
      </div>
      {/* A disabled button would lose the focus, and a save under way takes no second. */}
      <button type="button" class="primary" aria-disabled={isSaving} onClick={onSave}>
        {messages.save}
      </button>
    </section>
  );
}
