import type { Locale } from '../../i18n/Locale.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { historyMessages } from './messages.ts';
import type { Run } from './wordsOf.ts';

type WordsProps = {
  readonly runs: readonly Run[];
  /** That they are written in; absent where nobody says. */
  readonly language: Locale | undefined;
};

/** A text with what came and went in it: underlined or struck through, and said in words. */
export function Words({ runs, language }: WordsProps) {
  const locale = useLocale();
  const { inserted, removed, leftOut } = useMessages(historyMessages);
  return (
    <p class="words" lang={language}>
      {runs.map(({ kind, text }, index) => {
        if (kind === 'same') return text;
        if (kind === 'left-out') {
          return (
            <span key={index} class="left-out">
              {' '}
              <span aria-hidden="true">⋯</span>
              <span class="visually-hidden" lang={locale}>
                ({leftOut})
              </span>{' '}
            </span>
          );
        }
        const Element = kind === 'added' ? 'ins' : 'del';
        return (
          <Element key={index}>
            <span class="visually-hidden" lang={locale}>
              ({kind === 'added' ? inserted : removed}:{' '}
            </span>
            {text}
            <span class="visually-hidden" lang={locale}>
              )
            </span>
          </Element>
        );
      })}
    </p>
  );
}
