import { useMessages } from '../../i18n/useMessages.ts';
import { Problem } from '../../ui/Problem.tsx';
import { picturesMessages } from './messages.ts';
import type { ImagePatch } from './saveImage.ts';
import type { Saving } from './useImage.ts';
import { wordsOf } from './wordsOf.ts';

type SavingStatusProps = {
  readonly saving: Saving;
  readonly onRetry: (patch: ImagePatch) => void;
};

/** Whether what was written of an image is saved. */
export function SavingStatus({ saving, onRetry }: SavingStatusProps) {
  const messages = useMessages(picturesMessages);
  return (
    <>
      <p class="quiet saving" role="status">
        {saving.state === 'saving' && messages.saving}
        {saving.state === 'saved' && messages.saved}
        {saving.state === 'refused' && messages.refused(wordsOf(saving.patch))}
      </p>
      {saving.state === 'failed' && (
        <Problem error={saving.error} onRetry={() => onRetry(saving.patch)} />
      )}
    </>
  );
}
