import { formats } from '../../../i18n/formats.ts';
import { useLocale } from '../../../i18n/useLocale.ts';
import { FaultText } from '../checks/FaultText.tsx';
import { useField } from './useField.ts';

export type FieldNotesProps = {
  readonly at: string;
  readonly hint?: string | undefined;
  /** How many characters the field takes, where that is bounded. */
  readonly max?: number | undefined;
};

/** From this share of the bound on it is told how many characters there are. */
const nearLimit = 0.8;

/** What stands below a field: how it is meant, how full it is, what is wrong with it. */
export function FieldNotes({ at, hint, max = Number.POSITIVE_INFINITY }: FieldNotesProps) {
  const { id, text, faults } = useField(at);
  const locale = useLocale();
  const isNear = text.length >= max * nearLimit;
  return (
    <>
      <span id={`${id}-hint`} class="quiet notes">
        {hint}
        {isNear && (
          <span class="counter">
            {formats.number(locale, text.length)} / {formats.number(locale, max)}
          </span>
        )}
      </span>
      <span id={`${id}-faults`} class="notes">
        {faults.map((fault) => (
          <FaultText key={`${fault.code}${fault.message}`} fault={fault} />
        ))}
      </span>
    </>
  );
}
