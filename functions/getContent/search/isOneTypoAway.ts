/**
 * Whether one letter too many, one missing, one wrong or two neighbours swapped make the one word
 * the other (Damerau-Levenshtein distance of 1).
 */
export function isOneTypoAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  if (short.length < long.length) return short.slice(from) === long.slice(from + 1);
  return (
    short.slice(from + 1) === long.slice(from + 1) ||
    (short[from] === long[from + 1] &&
      short[from + 1] === long[from] &&
      short.slice(from + 2) === long.slice(from + 2))
  );
}
