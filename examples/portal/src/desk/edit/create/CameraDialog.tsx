import { type Answer, isProblem } from '@random-camera-reviews/client';
import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { api } from '../../../api.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import { CameraFields } from './CameraFields.tsx';
import { cameraForm } from './cameraForm.ts';
import { createMessages } from './messages.ts';
import { newCamera } from './newCamera.ts';
import { Refusal } from './Refusal.tsx';
import { useDoing } from './useDoing.ts';

type CameraDialogProps = {
  readonly onCreated: (camera: Answer<'createCamera'>['body']) => void;
  readonly onClose: () => void;
};

/** Records a camera or lens that reviews were never written of. */
export function CameraDialog({ onCreated, onClose }: CameraDialogProps) {
  const messages = useMessages(createMessages);
  const dialog = useRef<HTMLDialogElement>(null);
  const { isBusy, error, start } = useDoing();
  useEffect(() => dialog.current?.showModal(), []);
  function submit(event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const body = newCamera(cameraForm(new FormData(event.currentTarget)));
    return start(async () => {
      onCreated((await api.call('createCamera', { body })).body);
      dialog.current?.close();
    });
  }
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby="camera-dialog" onClose={onClose}>
      <form class="fields" onSubmit={submit}>
        <h2 id="camera-dialog">{messages.addCamera}</h2>
        <CameraFields />
        {isProblem(error, 'SLUG_TAKEN') ? (
          <p class="problem" role="alert">
            {messages.exists}
          </p>
        ) : (
          error && <Refusal error={error} />
        )}
        <p class="buttons">
          <button type="submit" class="primary" disabled={isBusy}>
            {messages.add}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {messages.cancel}
          </button>
        </p>
      </form>
    </dialog>
  );
}
