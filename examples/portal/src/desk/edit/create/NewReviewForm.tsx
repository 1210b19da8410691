import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { api } from '../../../api.ts';
import { isLocale, localeNames } from '../../../i18n/Locale.ts';
import { useLocale } from '../../../i18n/useLocale.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import { paths } from '../../../paths.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { cameraName } from '../../cameraName.ts';
import { useMe } from '../../me.ts';
import { CameraChoice } from './CameraChoice.tsx';
import { CameraDialog } from './CameraDialog.tsx';
import { createMessages } from './messages.ts';
import { Refusal } from './Refusal.tsx';
import { useCameraNames } from './useCameraNames.ts';
import { useDoing } from './useDoing.ts';

/** What a draft needs: a camera, a language, and a title in it. */
export function NewReviewForm() {
  const messages = useMessages(createMessages);
  const pageLocale = useLocale();
  const { permissions } = useMe();
  const { route } = useLocation();
  const { names, add, error: notLoaded, isLoading, reload } = useCameraNames();
  const [camera, setCamera] = useState('');
  const [isAdding, setAdding] = useState(false);
  const { isBusy, error, start } = useDoing();
  const form = useRef<HTMLFormElement>(null);
  const [isWaiting, setWaiting] = useState(false);
  // What was sent before the cameras were known is sent again, and judged by the browser, once they are.
  useEffect(() => {
    if (isLoading || !isWaiting) return;
    setWaiting(false);
    form.current?.requestSubmit();
  }, [isLoading, isWaiting]);

  async function create(event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (isLoading) return setWaiting(true);
    const data = new FormData(event.currentTarget);
    const cameraId = names.get(camera);
    const locale = String(data.get('locale'));
    if (!cameraId || !isLocale(locale)) return;
    const words = { title: String(data.get('title')), pros: [], cons: [], goodFor: [] };
    const body = { cameraId, locales: { [locale]: words }, scores: {}, images: [] };
    await start(async () => {
      const review = await api.call('createReview', { body });
      route(paths.edit(review.body.id));
    });
  }
  return (
    <>
      <form ref={form} class="fields narrow" aria-busy={isWaiting} onSubmit={create}>
        {notLoaded ? <Problem error={notLoaded} onRetry={reload} /> : null}
        <CameraChoice cameras={names} isComplete={!isLoading} value={camera} onInput={setCamera} />
        {permissions.includes('cameras.create') && (
          <p>
            <button type="button" onClick={() => setAdding(true)}>
              {messages.addCamera}
            </button>
          </p>
        )}
        <label>
          {messages.language}
          <select name="locale">
            {Object.entries(localeNames).map(([locale, name]) => (
              <option key={locale} value={locale} lang={locale} selected={locale === pageLocale}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {messages.reviewTitle}
          <input name="title" required maxLength={160} />
        </label>
        {error ? <Refusal error={error} /> : null}
        <p>
          <button type="submit" class="primary" disabled={isBusy || isWaiting}>
            {messages.create}
          </button>{' '}
          <span role="status">{isWaiting && messages.waiting}</span>
        </p>
      </form>
      {isAdding && (
        <CameraDialog
          onCreated={(created) => {
            add(created);
            setCamera(cameraName(created));
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}
