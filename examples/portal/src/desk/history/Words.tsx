import { useMessages } from '../../i18n/useMessages.ts';
import { historyMessages } from './messages.ts';
import type { Run } from './wordsOf.ts';

/** A text with what came and went in it: underlined or struck through, and said in words. */
export function Words({ runs }: { readonly runs: readonly Run[] }) {
  const { inserted, removed, leftOut } = useMessages(historyMessages);
  return (
    <p class="words">
      {runs.map(({ kind, text }, index) => {
        if (kind === 'same') return text;
        if (kind === 'left-out') {
          return (
            <span key={index} class="left-out">
              {' '}
              <span aria-hidden="true">⋯</span>
              <span class="visually-hidden">({leftOut})</span>{' '}
            </span>
          );
        }
        const Element = kind === 'added' ? 'ins' : 'del';
        return (
          <Element key={index}>
            <span class="visually-hidden">({kind === 'added' ? inserted : removed}: </span>
            {text}
            <span class="visually-hidden">)</span>
          </Element>
        );
      })}
    </p>
  );
}
