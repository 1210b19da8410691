import type { ComponentChildren } from 'preact';
import { formats } from '../i18n/formats.ts';
import { term } from '../i18n/terms.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { paths } from '../paths.ts';
import { Score } from '../ui/Score.tsx';
import type { ComparedItem } from './ComparedItem.ts';
import { compareMessages } from './messages.ts';
import { nameOf } from './nameOf.ts';
import { OwnScore } from './OwnScore.tsx';
import { weightMessages } from './weightMessages.ts';

type SummaryRowsProps = {
  readonly items: readonly ComparedItem[];
  readonly onRemove: (item: ComparedItem) => void;
};

/** What each of the compared is, and how it was judged. */
export function SummaryRows({ items, onRemove }: SummaryRowsProps) {
  const messages = useMessages(compareMessages);
  const own = useMessages(weightMessages);
  const locale = useLocale();
  const rivals = ({ rubric }: ComparedItem): number =>
    items.filter((other) => other.rubric === rubric).length;
  const row = (name: string, cell: (item: ComparedItem) => ComponentChildren) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      {items.map((item) => (
        <td key={item.slug}>{cell(item)}</td>
      ))}
    </tr>
  );
  return (
    <tbody class="summary">
      {row(messages.review, ({ slug, locale: written, title, authors }) => (
        <>
          <a href={paths.review(written, slug)} lang={written}>
            {title}
          </a>
          <br />
          <span class="quiet">{formats.list(locale, authors)}</span>
        </>
      ))}
      {row(messages.overall, (item) => (
        <span class="standing">
          <Score value={item.overall} label={messages.overall} />
          <span class="quiet">{messages.rank(item.rank, rivals(item))}</span>
          {item.award && (
            <span class={`award ${item.award}`}>{term('award', item.award, locale)}</span>
          )}
        </span>
      ))}
      {items.some(({ reweighted }) => reweighted) &&
        row(own.overall, (item) => <OwnScore item={item} rivals={rivals(item)} />)}
      {row(messages.type, (item) => (
        <>
          {term('class', item.class, locale)}
          <br />
          <span class="quiet">{term('availability', item.availability, locale)}</span>
        </>
      ))}
      {row(messages.price, ({ price }) =>
        price ? formats.money(locale, price) : <span class="quiet">{messages.missing}</span>,
      )}
      <tr>
        <td />
        {items.map((item) => (
          <td key={item.slug}>
            <button
              type="button"
              class="chip"
              aria-label={messages.remove(nameOf(item))}
              onClick={() => onRemove(item)}
            >
              {messages.remove('')} <span aria-hidden="true">×</span>
            </button>
          </td>
        ))}
      </tr>
    </tbody>
  );
}
