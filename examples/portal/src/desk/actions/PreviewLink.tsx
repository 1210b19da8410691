import type { components } from '@random-camera-reviews/client';
import { useState } from 'preact/hooks';
import { formats } from '../../i18n/formats.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { paths } from '../../paths.ts';
import { actionMessages } from './messages.ts';

/** The address of a preview on this portal, to be handed on. */
export function PreviewLink({ token, version, expiresAt }: components['schemas']['PreviewLink']) {
  const messages = useMessages(actionMessages);
  const locale = useLocale();
  const [copying, setCopying] = useState<{ readonly of: string; readonly text: string }>();
  const address = new URL(paths.preview(token), location.origin).href;
  const tell = (text: string) => setCopying({ of: address, text });

  return (
    <div class="preview-link">
      <label>
        {messages.link}
        <input readOnly value={address} onFocus={({ currentTarget }) => currentTarget.select()} />
      </label>
      <p class="quiet">{messages.expires(version, formats.time(locale, expiresAt))}</p>
      <p class="step-buttons">
        <button
          type="button"
          onClick={() =>
            navigator.clipboard.writeText(address).then(
              () => tell(messages.copied),
              () => tell(messages.copyFailed),
            )
          }
        >
          {messages.copy}
        </button>
        <a href={address} target="_blank" rel="noopener">
          {messages.open}
        </a>
        <span role="status">{copying?.of === address && copying.text}</span>
      </p>
    </div>
  );
}
