import { formats } from '../../../i18n/formats.ts';
import { term } from '../../../i18n/terms.ts';
import { useLocale } from '../../../i18n/useLocale.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import { pointer } from '../draft/pointer.ts';
import { FieldNotes } from '../fields/FieldNotes.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useField } from '../fields/useField.ts';
import { editMessages } from '../messages.ts';

type ScoreFieldsProps = {
  readonly category: string;
  /** Of the 100 of all categories. */
  readonly weight: number;
};

/** A category's mark, or the reason why it has none, and a comment. */
export function ScoreFields({ category, weight }: ScoreFieldsProps) {
  const { fields, isNotApplicable, weightOf } = useMessages(editMessages);
  const locale = useLocale();
  const at = pointer.of('scores', category);
  const { id, set, isReadOnly } = useField(at);
  const { text: note } = useField(`${at}/note`);
  const { value: reason } = useField(`${at}/notApplicable`);
  const isLeftOut = reason !== undefined;
  function leaveOut(isChecked: boolean): void {
    const kept = note ? { note } : undefined;
    set(isChecked ? { ...kept, notApplicable: '' } : kept);
  }
  return (
    <fieldset class="score-fields" id={id} tabIndex={-1} aria-describedby={`${id}-faults`}>
      <legend>
        {term('category', category, locale)}{' '}
        <span class="quiet">{weightOf(formats.percent(locale, weight / 100))}</span>
      </legend>
      <div class="score-mark">
        {isLeftOut ? (
          <TextField at={`${at}/notApplicable`} label={fields.notApplicable} max={200} isNeeded />
        ) : (
          <NumberField at={`${at}/value`} label={fields.value} />
        )}
        <label class="box">
          <input
            type="checkbox"
            checked={isLeftOut}
            disabled={isReadOnly}
            onChange={({ currentTarget }) => leaveOut(currentTarget.checked)}
          />
          {isNotApplicable}
        </label>
      </div>
      <TextField at={`${at}/note`} label={fields.note} max={500} />
      <FieldNotes at={at} />
    </fieldset>
  );
}
