import { isProblem } from '@random-camera-reviews/client';
import { formats } from '../../i18n/formats.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { Problem } from '../../ui/Problem.tsx';
import { picturesMessages } from './messages.ts';
import type { Upload } from './Upload.ts';

type UploadRowProps = {
  readonly upload: Upload;
  readonly onRetry: () => void;
  readonly onRemove: () => void;
};

/** A file on its way: how far it is, or why it came to nothing. */
export function UploadRow({ upload, onRetry, onRemove }: UploadRowProps) {
  const messages = useMessages(picturesMessages);
  const { file, state, sent } = upload;
  const isUnderWay = state !== 'rejected' && state !== 'failed';
  const exit = isUnderWay ? 'cancel' : 'dismiss';
  return (
    <li>
      <p class="upload-name">{file.name}</p>
      {isUnderWay && (
        <progress aria-label={file.name} {...(state === 'processing' ? {} : { value: sent })} />
      )}
      <UploadStatus upload={upload} />
      <p class="upload-steps">
        {state === 'failed' && (
          <button type="button" aria-label={messages.retry(file.name)} onClick={onRetry}>
            {messages.words.retry}
          </button>
        )}
        <button type="button" aria-label={messages[exit](file.name)} onClick={onRemove}>
          {messages.words[exit]}
        </button>
      </p>
    </li>
  );
}

function UploadStatus({ upload: { state, sent, reason, error } }: Pick<UploadRowProps, 'upload'>) {
  const messages = useMessages(picturesMessages);
  const locale = useLocale();
  if (state === 'failed') {
    const text = isProblem(error) ? messages.ofCode[error.code] : undefined;
    if (!text) return <Problem error={error} />;
    const wait = isProblem(error, 'IMAGE_QUOTA_EXCEEDED') ? error.retryAfter : undefined;
    const from = wait && formats.time(locale, new Date(Date.now() + wait).toISOString());
    return (
      <p class="bad" role="alert">
        {text} {from && messages.more(from)}
      </p>
    );
  }
  if (state === 'rejected') {
    return (
      <p class="bad" role="alert">
        {reason && messages.ofReason[reason]}
      </p>
    );
  }
  const text =
    state === 'sending' ? messages.sending(formats.percent(locale, sent)) : messages.ofState[state];
  return <p class="quiet">{text}</p>;
}
