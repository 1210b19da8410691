import { formats } from '../i18n/formats.ts';
import { term } from '../i18n/terms.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { paths } from '../paths.ts';
import { CompareToggle } from '../ui/CompareToggle.tsx';
import { Score } from '../ui/Score.tsx';
import type { Card } from './Card.ts';
import { CardPicture } from './CardPicture.tsx';
import { searchMessages } from './messages.ts';

type ReviewCardProps = {
  readonly card: Card;
  /** Whether its picture is seen at once. */
  readonly isUrgent: boolean;
};

/** A review in a list. */
export function ReviewCard({ card, isUrgent }: ReviewCardProps) {
  const messages = useMessages(searchMessages);
  const locale = useLocale();
  const { slug = '', title, summary, overall, award, price, authors = [], image } = card;
  const name = `${card.brand} ${card.model}`;
  return (
    <article class="card">
      <CardPicture image={image} isUrgent={isUrgent} name={name} />
      <div class="card-text">
        <p class="quiet">
          {name} · {term('class', card.class ?? '', locale)}
        </p>
        <h2>
          <a href={paths.review(locale, slug)}>{title}</a>
        </h2>
        <p>{summary}</p>
        <p class="card-facts">
          {overall !== undefined && <Score value={overall} label={messages.overall} />}
          {award && <span class={`award ${award}`}>{term('award', award, locale)}</span>}
          {price && <span>{formats.money(locale, price)}</span>}
        </p>
        <p class="quiet">{messages.by(formats.list(locale, authors))}</p>
        <div class="compare-box">
          <CompareToggle item={{ slug, name }} label={messages.compare} title={title ?? name} />
        </div>
      </div>
    </article>
  );
}
