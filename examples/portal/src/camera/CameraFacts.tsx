import type { components } from '@random-camera-reviews/client';
import { formats } from '../i18n/formats.ts';
import { term } from '../i18n/terms.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { Facts } from '../ui/Facts.tsx';
import { cameraMessages } from './messages.ts';

type CameraFactsProps = { readonly camera: components['schemas']['PublicCamera'] };

/** What it is, since when, and for how much. */
export function CameraFacts({ camera }: CameraFactsProps) {
  const messages = useMessages(cameraMessages);
  const locale = useLocale();
  const { aliases, announcedOn, availability, msrp } = camera;
  const facts = [
    [messages.availability, term('availability', availability, locale)],
    [messages.announced, announcedOn && formats.day(locale, announcedOn)],
    [messages.listPrice, msrp && formats.money(locale, msrp)],
  ] as const;
  return (
    <>
      <p class="lead">
        {term('class', camera.class, locale)}
        {aliases.length > 0 && `. ${messages.aliases(formats.list(locale, aliases))}`}
      </p>
      <Facts facts={facts} />
    </>
  );
}
