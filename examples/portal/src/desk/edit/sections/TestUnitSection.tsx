import { useMessages } from '../../../i18n/useMessages.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { DateField } from '../fields/DateField.tsx';
import { FieldNotes } from '../fields/FieldNotes.tsx';
import { fieldId } from '../fields/fieldId.ts';
import { TextField } from '../fields/TextField.tsx';
import { useField } from '../fields/useField.ts';
import { editMessages } from '../messages.ts';

const at = '/testUnit';

/** Where the tested camera came from, and when it was tested. */
export function TestUnitSection() {
  const { fields, notSaid } = useMessages(editMessages);
  const { id, value, isReadOnly, set } = useField(`${at}/preProduction`);
  return (
    <section class="part" id={fieldId(at)} tabIndex={-1} aria-labelledby="test-unit">
      <h2 id="test-unit">{fields.testUnit}</h2>
      <FieldNotes at={at} />
      <div class="pair top">
        <ChoiceField at={`${at}/source`} label={fields.source} kind="unitSource" none={notSaid} />
        <TextField at={`${at}/firmware`} label={fields.firmware} max={40} />
      </div>
      <label class="box">
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          disabled={isReadOnly}
          onChange={({ currentTarget }) => set(currentTarget.checked || undefined)}
        />
        {fields.preProduction}
      </label>
      <TextField at={`${at}/disclosure`} label={fields.disclosure} max={1000} rows={3} />
      <div class="pair top">
        <DateField at={`${at}/testedFrom`} label={fields.testedFrom} />
        <DateField at={`${at}/testedTo`} label={fields.testedTo} />
      </div>
    </section>
  );
}
