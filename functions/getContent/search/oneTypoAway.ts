/**
 * What a word becomes by one letter too many, one missing, one wrong or two neighbours swapped
 * (Damerau-Levenshtein distance of 1): as many words for any number of terms, some of them twice.
 * @param letters that words are made of
 * @param isBegun whether any term starts with a text: where none does, no typo after it helps.
 */
export function* oneTypoAway(
  word: string,
  letters: Iterable<string>,
  isBegun: (text: string) => boolean,
): Iterable<string> {
  for (let place = 0; place <= word.length; place += 1) {
    const begin = word.slice(0, place);
    if (!isBegun(begin)) return;
    const rest = word.slice(place);
    const end = rest.slice(1);
    for (const letter of letters) {
      yield begin + letter + rest;
      if (rest !== '' && letter !== rest[0]) yield begin + letter + end;
    }
    if (rest === '') return;
    yield begin + end;
    if (end !== '' && end[0] !== rest[0]) yield begin + end[0] + rest[0] + end.slice(1);
  }
}
