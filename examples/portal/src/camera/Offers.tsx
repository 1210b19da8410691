import type { components } from '@random-camera-reviews/client';
import { formats } from '../i18n/formats.ts';
import { term } from '../i18n/terms.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { cameraMessages } from './messages.ts';

type OffersProps = { readonly offers: components['schemas']['PublicCamera']['offers'] };

/** Where it can be bought: a price is only worth something with its day. */
export function Offers({ offers }: OffersProps) {
  const messages = useMessages(cameraMessages);
  const locale = useLocale();
  if (!offers.length) return null;
  return (
    <section class="offers">
      <h2>{messages.offers}</h2>
      <ul>
        {offers.map(({ seller, url, price, condition, asOf }) => (
          <li key={`${url} ${condition}`}>
            <a href={url} rel="sponsored noopener">
              {seller}
            </a>{' '}
            <strong>{formats.money(locale, price)}</strong>{' '}
            <span class="quiet">
              {term('condition', condition, locale)}, {messages.asOf(formats.day(locale, asOf))}
            </span>
          </li>
        ))}
      </ul>
      <p class="quiet">{messages.offersNote}</p>
    </section>
  );
}
