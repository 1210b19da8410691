import type { components } from '@random-camera-reviews/client';
import { api } from '../../api.ts';
import { formats } from '../../i18n/formats.ts';
import { term } from '../../i18n/terms.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useLoad } from '../../ui/useLoad.ts';
import { cameraName } from '../cameraName.ts';

type AboutProps = { readonly review: components['schemas']['Review'] };

/** What a review is of, whose it is, and where it stands. */
export function About({ review: { cameraId, authors, state } }: AboutProps) {
  const locale = useLocale();
  const { value } = useLoad(cameraId, (signal) =>
    api.call('getCamera', { path: { id: cameraId }, signal }),
  );
  return (
    <p class="about">
      <span class="badge">{term('state', state, locale)}</span>
      {value && <span>{cameraName(value.body)}</span>}
      <span class="quiet">{formats.list(locale, authors)}</span>
    </p>
  );
}
