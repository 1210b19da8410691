import type { components } from '@random-camera-reviews/client';
import { formats } from '../i18n/formats.ts';
import { type Locale, localeNames } from '../i18n/Locale.ts';
import { term } from '../i18n/terms.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { paths } from '../paths.ts';
import { reviewMessages } from './messages.ts';

type PreviewBannerProps = {
  readonly preview: components['schemas']['PreviewPage'];
  readonly token: string;
  readonly shown: Locale;
  /** The languages that it has. */
  readonly written: readonly Locale[];
};

/** That this is no published review, and what it still lacks. */
export function PreviewBanner({ preview, token, shown, written }: PreviewBannerProps) {
  const messages = useMessages(reviewMessages);
  const locale = useLocale();
  const missing = preview.images.filter(({ picture }) => !picture);
  return (
    <aside class="preview-banner">
      <p>
        <strong>{messages.preview(formats.number(locale, preview.version))}</strong>{' '}
        {messages.validUntil(formats.time(locale, preview.expiresAt))}
      </p>
      <nav aria-label={messages.language}>
        <ul class="links">
          {written.map((one) => (
            <li key={one}>
              <a
                href={`${paths.preview(token)}?locale=${one}`}
                lang={one}
                aria-current={one === shown ? 'page' : undefined}
              >
                {localeNames[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {missing.length > 0 && (
        <>
          <p>{messages.notReady}:</p>
          <ul>
            {missing.map(({ imageId, role, state, alt }) => (
              <li key={imageId}>
                {term('imageRole', role, locale)}
                {alt[shown] && ` (${alt[shown]})`}: {term('imageState', state, locale)}
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
