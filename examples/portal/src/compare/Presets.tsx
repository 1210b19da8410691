import { term } from '../i18n/terms.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import type { ScoringRubric } from '../useRubric.ts';
import { ownWeights, type Weights } from './ownWeights.ts';
import { presetsOf } from './presetsOf.ts';
import { weightMessages } from './weightMessages.ts';

type PresetsProps = {
  readonly rubric: ScoringRubric;
  readonly shown: Weights;
  readonly onChoose: (weights: Weights) => void;
};

/** Weights to begin with: as in the official score, or as in that of a use. */
export function Presets({ rubric, shown, onChoose }: PresetsProps) {
  const messages = useMessages(weightMessages);
  const locale = useLocale();
  return (
    <fieldset class="presets">
      <legend>{messages.presets}</legend>
      {presetsOf(rubric).map(({ use, weights }) => (
        <button
          key={use}
          type="button"
          class="chip"
          aria-pressed={ownWeights.write(shown, weights) === ''}
          onClick={() => onChoose(weights)}
        >
          {use === undefined ? messages.asOfficial : term('use', use, locale)}
        </button>
      ))}
    </fieldset>
  );
}
