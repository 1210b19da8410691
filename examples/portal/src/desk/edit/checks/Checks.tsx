import { useLocale } from '../../../i18n/useLocale.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import { fieldName } from '../../fieldName.ts';
import { fieldId } from '../fields/fieldId.ts';
import type { Fault } from './Fault.ts';
import { FaultText } from './FaultText.tsx';
import { goToField } from './goToField.ts';
import { checkMessages } from './messages.ts';

type ChecksProps = {
  /** Absent until they are known for the first time. */
  readonly faults: readonly Fault[] | undefined;
  readonly hasFailed: boolean;
  readonly onAgain: () => void;
};

const weights = ['error', 'lack', 'warning'] as const;

/** All that is to be said of a review, each with a link to its field. */
export function Checks({ faults, hasFailed, onAgain }: ChecksProps) {
  const messages = useMessages(checkMessages);
  const locale = useLocale();
  const of = (weight: Fault['weight']) => faults?.filter((fault) => fault.weight === weight) ?? [];
  const [errors, lacks] = [of('error').length, of('lack').length];
  const summary = errors + lacks ? messages.counts(errors, lacks) : messages.ready;
  return (
    <section class="checks" aria-labelledby="checks">
      <h2 id="checks">{messages.title}</h2>
      <p role="status">{faults ? summary : messages.checking}</p>
      {hasFailed && <p class="quiet">{messages.failed}</p>}
      {weights
        .filter((weight) => of(weight).length)
        .map((weight) => (
          <div key={weight}>
            <h3>{messages.groups[weight]}</h3>
            <ul>
              {of(weight).map((fault) => (
                <li key={`${fault.path} ${fault.code} ${fault.message}`}>
                  <a
                    href={`#${fieldId(fault.path)}`}
                    onClick={(event) => {
                      event.preventDefault();
                      goToField(fault.path);
                    }}
                  >
                    {fieldName(fault.path, locale) || messages.title}
                  </a>{' '}
                  <FaultText fault={fault} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      <button type="button" onClick={onAgain}>
        {messages.again}
      </button>
    </section>
  );
}
