import { term } from '../i18n/terms.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import type { Inspected } from './inspected.ts';
import { compareMessages } from './messages.ts';
import { refusalMessages } from './refusalMessages.ts';

type RefusedItemProps = {
  readonly item: Inspected;
  /** The first that leads to the same review: the item itself, where no other does. */
  readonly twin: Inspected | undefined;
  readonly onRemove: () => void;
};

/** One of what cannot be compared together: what it is, or why it is not there. */
export function RefusedItem({ item, twin, onRemove }: RefusedItemProps) {
  const messages = useMessages(refusalMessages);
  const { remove } = useMessages(compareMessages);
  const locale = useLocale();
  const { asked, slug, name, kind, isGone } = item;
  const state = () => {
    if (slug === undefined) return isGone ? messages.gone : messages.unknown;
    if (twin && twin.asked !== asked) return messages.again(twin.asked);
    return kind ? term('kind', kind, locale) : '';
  };
  return (
    <li>
      <span>
        {name} <span class="quiet">({state()})</span>
      </span>
      <button type="button" class="chip" aria-label={remove(name)} onClick={onRemove}>
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}
