/** The smallest of many numbers, in order: most are looked at once and put away. */
export function smallest(numbers: Iterable<number>, most: number): readonly number[] {
  const found: number[] = [];
  for (const number of numbers) {
    if (found.length === most && number >= (found[most - 1] ?? Infinity)) continue;
    let place = found.length;
    while (place > 0 && (found[place - 1] ?? 0) > number) place -= 1;
    found.splice(place, 0, number);
    if (found.length > most) found.pop();
  }
  return found;
}
