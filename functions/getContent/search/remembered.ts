/** So many texts are kept: all words of some 10,000 reviews, which take 2 MB. */
const most = 20_000;

/** A function of a text that answers for words that come again without making it anew. */
export function remembered<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text);
    if (value !== undefined) return value;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
