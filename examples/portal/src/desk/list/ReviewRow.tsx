import type { components } from '@random-camera-reviews/client';
import { formats } from '../../i18n/formats.ts';
import { term } from '../../i18n/terms.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { paths } from '../../paths.ts';
import { listMessages } from './messages.ts';

type ReviewRowProps = {
  readonly review: components['schemas']['ReviewSummary'];
  /** Of its camera, where it is known by now. */
  readonly camera: string | undefined;
};

/** A review in the list, by its title in the language of the page, or in another that it has. */
export function ReviewRow({ review, camera }: ReviewRowProps) {
  const messages = useMessages(listMessages);
  const locale = useLocale();
  const { id, titles, state, overall, award, scheduledFor, hasFailed, updatedAt, authors } = review;
  const title = titles[locale] ?? Object.values(titles)[0] ?? camera ?? id;
  return (
    <tr>
      <th scope="row">
        <a href={paths.edit(id)}>{title}</a>
        <p class="quiet">{messages.by(formats.list(locale, authors))}</p>
      </th>
      <td data-label={messages.camera}>{camera}</td>
      <td data-label={messages.state}>
        <span class="badge">{term('state', state, locale)}</span>
      </td>
      <td data-label={messages.overall}>
        {overall} {award && <span class={`award ${award}`}>{term('award', award, locale)}</span>}
      </td>
      <td data-label={messages.scheduledFor}>
        {scheduledFor && <time dateTime={scheduledFor}>{formats.time(locale, scheduledFor)}</time>}
        {hasFailed && <strong class="failed"> {messages.failed}</strong>}
      </td>
      <td data-label={messages.updated}>
        <time dateTime={updatedAt}>{formats.time(locale, updatedAt)}</time>
      </td>
    </tr>
  );
}
