import { pointer } from '../edit/draft/pointer.ts';
import type { Change } from './Change.ts';

/** A run of words of two texts; `left-out` stands for many that are the same in both. */
export type Run = {
  readonly kind: 'same' | 'added' | 'removed' | 'left-out';
  readonly text: string;
};

/** As much as is shown of what did not change, at either side of what did: about two lines. */
const context = 120;

/** As much of the longer text has to stay, so that single words are told apart: else it is confetti. */
const leastAlike = 0.4;

/** Fields that are written in sentences; words of an address or a key say nothing by themselves. */
function isProse(path: string): boolean {
  const [first, second, third] = pointer.parts(path);
  if (first === 'locales') return third !== 'slug';
  if (first === 'scores') return third !== 'value';
  return first === 'testUnit' && second === 'disclosure';
}

/**
 * The words of a field that is written in sentences, from one version to the other. Nothing for other
 * fields: they have a value before and after.
 */
export function wordsOf({ path, from, to, words }: Change): readonly Run[] | undefined {
  if (!isProse(path)) return undefined;
  if (words && isAlike(words)) {
    return words.flatMap((run, index) => shortened(run, index, words.length));
  }
  return [
    ...(from === undefined ? [] : [{ kind: 'removed', text: String(from) } as const]),
    ...(to === undefined ? [] : [{ kind: 'added', text: String(to) } as const]),
  ];
}

function isAlike(words: readonly Run[]): boolean {
  const lengthOf = (...kinds: readonly Run['kind'][]): number =>
    words.reduce((sum, { kind, text }) => sum + (kinds.includes(kind) ? text.length : 0), 0);
  const longer = Math.max(lengthOf('same', 'removed'), lengthOf('same', 'added'));
  return lengthOf('same') >= leastAlike * longer;
}

/** A text of 100,000 characters in which a word changed is not read whole to find it. */
function shortened(run: Run, index: number, count: number): readonly Run[] {
  const { kind, text } = run;
  const head = index === 0 ? 0 : context;
  const tail = index === count - 1 ? 0 : context;
  if (kind !== 'same' || text.length <= head + tail + context) return [run];
  return [
    { kind, text: text.slice(0, head) } as const,
    { kind: 'left-out', text: text.slice(head, text.length - tail) } as const,
    { kind, text: text.slice(text.length - tail) } as const,
  ].filter((part) => part.text !== '');
}
