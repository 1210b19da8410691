import type { components } from '@random-camera-reviews/client';
import { useLocale } from '../../../i18n/useLocale.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import { Score } from '../../../ui/Score.tsx';
import { editMessages } from '../messages.ts';

type SavedOverallProps = {
  readonly saved: Pick<components['schemas']['Review'], 'overall' | 'coverage'>;
};

/** What the API made of the scores when they were saved. */
export function SavedOverall({ saved: { overall, coverage } }: SavedOverallProps) {
  const messages = useMessages(editMessages);
  const locale = useLocale();
  if (overall === undefined) return <p class="quiet">{messages.noOverall}</p>;
  const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(coverage);
  return (
    <p class="saved-overall">
      <Score value={overall} label={messages.overall} />
      <span>
        {messages.overall}
        <br />
        <span class="quiet">{messages.coverage(share)}</span>
      </span>
    </p>
  );
}
