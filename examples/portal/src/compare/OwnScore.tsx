import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { Score } from '../ui/Score.tsx';
import type { ComparedItem } from './ComparedItem.ts';
import { compareMessages } from './messages.ts';
import { percentText } from './percentText.ts';
import { weightMessages } from './weightMessages.ts';

type OwnScoreProps = {
  readonly item: ComparedItem;
  /** How many are ranked with it, itself among them. */
  readonly rivals: number;
};

/** The overall by the reader's weights, or why there is none. */
export function OwnScore({ item, rivals }: OwnScoreProps) {
  const { rank } = useMessages(compareMessages);
  const messages = useMessages(weightMessages);
  const locale = useLocale();
  if (!item.reweighted) return null;
  const { overall, coverage, rank: place } = item.reweighted;
  if (overall === undefined || place === undefined) {
    return <span class="quiet">{messages.tooLittle(percentText(locale, coverage))}</span>;
  }
  return (
    <span class="standing own">
      <Score value={overall} label={messages.overall} />
      <span class="quiet">{rank(place, rivals)}</span>
      <span class="badge">{messages.own}</span>
    </span>
  );
}
