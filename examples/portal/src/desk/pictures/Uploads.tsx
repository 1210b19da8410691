import type { components } from '@random-camera-reviews/client';
import { useRef } from 'preact/hooks';
import { useMessages } from '../../i18n/useMessages.ts';
import { imageLimits } from './imageLimits.ts';
import { picturesMessages } from './messages.ts';
import { UploadRow } from './UploadRow.tsx';
import { useUploads } from './useUploads.ts';

type UploadsProps = {
  /** How many images the review can still take. */
  readonly room: number;
  readonly onReady: (image: components['schemas']['Image']) => void;
};

/** Where files are chosen or dropped (an input takes both by itself), and those on their way. */
export function Uploads({ room, onReady }: UploadsProps) {
  const messages = useMessages(picturesMessages);
  const { uploads, queue } = useUploads(onReady);
  const input = useRef<HTMLInputElement>(null);

  function choose(chooser: HTMLInputElement): void {
    queue.add([...(chooser.files ?? [])], room);
    // The same file may be chosen again.
    chooser.value = '';
  }
  function remove(id: number): void {
    queue.remove(id);
    // The button that was pressed is gone with its row.
    input.current?.focus();
  }

  return (
    <>
      <label class="drop">
        <input
          ref={input}
          type="file"
          multiple
          accept={imageLimits.types.join()}
          onChange={({ currentTarget }) => choose(currentTarget)}
        />
        <strong>{messages.choose}</strong>
        <span class="quiet">{messages.chooseHint}</span>
      </label>
      {uploads.length > 0 && (
        <ul class="uploads" aria-label={messages.uploads}>
          {uploads.map((upload) => (
            <UploadRow
              key={upload.id}
              upload={upload}
              onRetry={() => queue.retry(upload.id)}
              onRemove={() => remove(upload.id)}
            />
          ))}
        </ul>
      )}
    </>
  );
}
