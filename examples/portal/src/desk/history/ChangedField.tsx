import { isLocale } from '../../i18n/Locale.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { pointer } from '../edit/draft/pointer.ts';
import { fieldName } from '../fieldName.ts';
import type { Change } from './Change.ts';
import { historyMessages } from './messages.ts';
import { valueText } from './valueText.ts';
import { Words } from './Words.tsx';
import { wordsOf } from './wordsOf.ts';

/** One field that differs: its words, or its value before and after. */
export function ChangedField({ change }: { readonly change: Change }) {
  const messages = useMessages(historyMessages);
  const locale = useLocale();
  const { path, from, to } = change;
  const runs = wordsOf(change);
  const [first, second] = pointer.parts(path);
  const language = first === 'locales' && isLocale(second) ? second : undefined;
  const textOf = (value: unknown) =>
    value === undefined ? messages.nothing : valueText(path, value, locale, messages);
  return (
    <div>
      <dt>{fieldName(path, locale)}</dt>
      <dd>
        {runs ? (
          <Words runs={runs} language={language} />
        ) : (
          <p class="values">
            <span class="visually-hidden">{messages.before}: </span>
            <del>{textOf(from)}</del>
            <span aria-hidden="true"> → </span>
            <span class="visually-hidden">, {messages.after}: </span>
            <ins>{textOf(to)}</ins>
          </p>
        )}
      </dd>
    </div>
  );
}
