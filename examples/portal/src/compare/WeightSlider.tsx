import { useId } from 'preact/hooks';
import { term } from '../i18n/terms.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { percentText } from './percentText.ts';
import { weightMessages } from './weightMessages.ts';

type WeightSliderProps = {
  readonly category: string;
  readonly official: number;
  readonly value: number;
  /** Of the weights of all categories. */
  readonly sum: number;
  readonly onInput: (value: number) => void;
};

/** More than half of all is rare; the API takes up to 100. */
const usualMost = 50;

export function WeightSlider({ category, official, value, sum, onInput }: WeightSliderProps) {
  const messages = useMessages(weightMessages);
  const locale = useLocale();
  const id = useId();
  const share = percentText(locale, sum ? value / sum : 0);
  return (
    <div class="weight">
      <label for={id}>{term('category', category, locale)}</label>
      <span class="quiet" id={`${id}-official`}>
        {messages.official(official)}
      </span>
      <input
        id={id}
        type="range"
        min={0}
        max={Math.max(usualMost, value)}
        value={value}
        aria-describedby={`${id}-official`}
        aria-valuetext={messages.share(value, share)}
        onInput={({ currentTarget }) => onInput(currentTarget.valueAsNumber)}
      />
      <span aria-hidden="true" class="weight-value">
        {value}
      </span>
    </div>
  );
}
