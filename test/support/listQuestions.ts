import fc from 'fast-check';

/** Parameters with values that go together in any choice; those of a list may be repeated. */
const values = {
  brand: ['Nikon', 'Sony'],
  kind: ['camera', 'lens'],
  author: ['Ana Lima', 'Caio Reis & Cía.'],
  award: ['gold', 'silver'],
  sort: ['-overall', 'price'],
  limit: ['1', '3'],
  q: ['nikon', 'Z6 nikon'],
  locale: ['es', 'en'],
  mpMin: ['0.5', '20'],
  fields: [['slug', 'title', 'overall', 'price']],
  facets: [['brand', 'mount', 'author']],
} as const;
const repeatable: readonly string[] = ['brand', 'kind', 'author', 'award'];

/** A question to `GET /content`: name and values of each parameter, where words of a list have no order. */
export const questions = fc
  .record(
    Object.fromEntries(
      Object.entries(values).map(([name, of]) => {
        if (repeatable.includes(name)) return [name, fc.subarray([...of], { minLength: 1 })];
        const [first] = of;
        return [
          name,
          typeof first === 'string'
            ? fc.constantFrom(...of).map((one) => [one])
            : fc.subarray([...first], { minLength: 1 }),
        ];
      }),
    ),
    { requiredKeys: [] },
  )
  .map((record) => Object.entries(record) as [string, string[]][]);

/** One way to put a question: order of parameters and of values, repetition, and encoding. */
export const wayToPut = (question: readonly [string, string[]][]) =>
  fc
    .tuple(
      fc.tuple(
        ...question.map(([name, given]) => {
          const shuffled = fc.shuffledSubarray(given, {
            minLength: given.length,
            maxLength: given.length,
          });
          return repeatable.includes(name)
            ? fc
                .tuple(shuffled, fc.subarray(given))
                .map(([all, again]) => [...all, ...again].map((one) => [name, one] as const))
            : shuffled.map((all) => [[name, all.join(',')] as const]);
        }),
      ),
      fc.infiniteStream(fc.nat({ max: 3 })),
      fc.infiniteStream(fc.nat()),
    )
    .map(([pairs, encodings, order]) => {
      const encoded = (text: string) =>
        Array.from(text, (character) => encodedAs(character, encodings.next().value ?? 0)).join('');
      return pairs
        .flat()
        .map((pair) => ({ pair, key: order.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ pair: [name, value] }) => `${encoded(name)}=${encoded(value)}`)
        .join('&');
    });

function encodedAs(character: string, way: number): string {
  if (character === ' ' && way < 2) return '+';
  const bytes = [...Buffer.from(character)].map((byte) => byte.toString(16).padStart(2, '0'));
  const every = bytes.map((byte) => `%${way === 3 ? byte : byte.toUpperCase()}`).join('');
  return way === 0 || way === 3 ? every : encodeURIComponent(character);
}
