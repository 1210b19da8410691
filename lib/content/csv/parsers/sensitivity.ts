import type { Reading } from './Reading.ts';

const unread = {
  unread: 'must be sensitivities such as Auto, 100-51200 (extends to 50-102400)',
} as const;

const automatic = /^(auto|high auto|hi auto|auto[- ]hi)$/i;
const extension =
  /^(?:plus |extends (?:down )?to |expands to |expandable to |extendable to |extended )?([\d\s,&-]|and )+(?: with boost| extended)?$/i;

/**
 * ISO sensitivities: `100`, `Auto, 100, 200, 400`, `100-51200 (extends to 50-102400)`,
 * `Auto, 100, 200 (400 with boost)`. A range in brackets without a word is that of the automatic,
 * which counts where nothing else is said. What an annotation like `(1600 at 3 MP)` makes of a
 * number nobody can tell: such a cell is not read.
 */
export function sensitivity(text: string): Reading {
  const plain = text
    .replaceAll(/[–−]/g, '-')
    .replace(/\s*\bin [\d\s,/]+(or [\d/]+\s*)?(EV )?(steps|stops)/i, '')
    .replaceAll(/\bISO\s*(?=\d)/g, '');
  const groups = [...plain.matchAll(/\(([^()]*)\)/g)].map(([, group = '']) => group.trim());
  const outside = plain.replaceAll(/\([^()]*\)/g, ',');
  const automaticOnes = groups.filter((group) => /^[\d\s-]+$/.test(group));
  const extensions = groups.filter((group) => !automaticOnes.includes(group));
  const stated = stepsOf(outside);
  if (!stated || extensions.length > 1 || automaticOnes.length > 1) return unread;
  const steps = stated.length > 0 ? stated : stepsOf(automaticOnes.join(','));
  const [min, max] = [steps?.at(0), steps?.at(-1)];
  if (!steps || min === undefined || max === undefined) return unread;
  const [extended] = extensions;
  if (extended === undefined) return { value: { min, max } };
  const further = extensionOf(extended);
  if (!further) return unread;
  return { value: { min, max, ...beyond(min, max, further) } };
}

/** The sensitivities of a list in rising order, or undefined where something else stands in it. */
function stepsOf(list: string): readonly number[] | undefined {
  // `400,800` may be two sensitivities or one of four hundred thousand.
  if (/\d,\d{3}(?!\d)/.test(list)) return undefined;
  const words = list.split(',').map((word) => word.trim());
  const steps: number[] = [];
  for (const word of words.filter((each) => each !== '' && !automatic.test(each))) {
    const [, low, high] = /^(\d+)(?:\s*-\s*(\d+))?$/.exec(word) ?? [];
    if (low === undefined) return undefined;
    steps.push(Number(low), Number(high ?? low));
  }
  const isRising = steps.every((step, index) => step > 0 && step >= (steps[index - 1] ?? 0));
  return isRising ? steps : undefined;
}

/** What an extension reaches, or undefined where it is none. */
function extensionOf(group: string): readonly number[] | undefined {
  if (!/[a-z]/i.test(group) || !extension.test(group)) return undefined;
  const numbers = group
    .replaceAll(
      /\b(plus|extends|expands|expandable|extendable|extended|down|to|with|boost)\b/gi,
      '',
    )
    .replaceAll(/\band\b|&/gi, ',');
  return stepsOf(numbers);
}

function beyond(min: number, max: number, reached: readonly number[]) {
  const [least = min, most = max] = [reached.at(0), reached.at(-1)];
  return {
    ...(least < min ? { extendedMin: least } : {}),
    ...(most > max ? { extendedMax: most } : {}),
  };
}
