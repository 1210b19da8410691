import { useMessages } from '../i18n/useMessages.ts';
import type { ComparedItem } from './ComparedItem.ts';
import { OwnRanking } from './OwnRanking.tsx';
import { useDraft } from './useDraft.ts';
import { useOfficialWeights } from './useOfficialWeights.ts';
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
  const loaded = useOfficialWeights(items[0]?.slug ?? '');
  const official = loaded ?? {};
  const { shown, change, reset } = useDraft(weights, official, onChange);
  const sum = Object.values(shown).reduce((total, weight) => total + weight, 0);
  const own = weights ? weights.split(',').length : 0;
  return (
    <div class="weights">
      <details class="panel">
        <summary>
          {messages.title} {own > 0 && <span class="badge">{own}</span>}
        </summary>
        <p class="quiet">{messages.lead}</p>
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
        {loaded && sum === 0 && <p role="alert">{messages.none}</p>}
        <button type="button" onClick={reset}>
          {messages.reset}
        </button>
      </details>
      <OwnRanking items={items} />
    </div>
  );
}
