import type { components } from '@random-camera-reviews/client';
import { useMessages } from '../../../i18n/useMessages.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { useRubric } from '../../../useRubric.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { FieldNotes } from '../fields/FieldNotes.tsx';
import { fieldId } from '../fields/fieldId.ts';
import { editMessages } from '../messages.ts';
import { SavedOverall } from './SavedOverall.tsx';
import { ScoreFields } from './ScoreFields.tsx';

type Review = components['schemas']['Review'];

/** The marks of each category of the rubric, what they came to, and the award. */
export function ScoresSection({ saved }: { readonly saved: Review }) {
  const { fields, noAward, loading } = useMessages(editMessages);
  const { value: rubric, error, reload } = useRubric(saved.rubric);
  return (
    <section class="part" id={fieldId('/scores')} tabIndex={-1} aria-labelledby="scores">
      <h2 id="scores">{fields.scores}</h2>
      <SavedOverall saved={saved} />
      <FieldNotes at="/scores" />
      <div class="scores">
        {Object.entries(rubric?.weights ?? {}).map(([category, weight]) => (
          <ScoreFields key={category} category={category} weight={weight} />
        ))}
      </div>
      {!rubric && !error && <p class="quiet">{loading}</p>}
      {error ? <Problem error={error} onRetry={reload} /> : null}
      <ChoiceField at="/award" label={fields.award} kind="award" none={noAward} />
    </section>
  );
}
