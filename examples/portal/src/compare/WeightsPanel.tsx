import { useMessages } from '../i18n/useMessages.ts';
import { Problem } from '../ui/Problem.tsx';
import { useRubric } from '../useRubric.ts';
import type { ComparedItem } from './ComparedItem.ts';
import { OwnRanking } from './OwnRanking.tsx';
import { Presets } from './Presets.tsx';
import { useDraft } from './useDraft.ts';
import { WeightSlider } from './WeightSlider.tsx';
import { weightMessages } from './weightMessages.ts';

type WeightsPanelProps = {
  readonly items: readonly ComparedItem[];
  /** As they stand in the address. */
  readonly weights: string;
  readonly onChange: (weights: string) => void;
};

/** What each category counts for the reader. Until something is moved, it is what it counts officially. */
export function WeightsPanel({ items, weights, onChange }: WeightsPanelProps) {
  const messages = useMessages(weightMessages);
  // The first says it for all: there is one rubric for cameras, and one for lenses.
  const { value: rubric, error, reload } = useRubric(items[0]?.rubric ?? '');
  const official = rubric?.weights ?? {};
  const { shown, change, choose } = useDraft(weights, official, onChange);
  const sum = Object.values(shown).reduce((total, weight) => total + weight, 0);
  const own = weights ? weights.split(',').length : 0;
  return (
    <div class="weights">
      <details class="panel">
        <summary>
          {messages.title} {own > 0 && <span class="badge">{own}</span>}
        </summary>
        <p class="quiet">{messages.lead}</p>
        {rubric && <Presets rubric={rubric} shown={shown} onChoose={choose} />}
        <div class="sliders">
          {Object.entries(official).map(([category, weight]) => (
            <WeightSlider
              key={category}
              category={category}
              official={weight}
              value={shown[category] ?? weight}
              sum={sum}
              onInput={(value) => change(category, value)}
            />
          ))}
        </div>
        {rubric && sum === 0 && <p role="alert">{messages.none}</p>}
        {error ? <Problem error={error} onRetry={reload} /> : null}
      </details>
      <OwnRanking items={items} />
    </div>
  );
}
