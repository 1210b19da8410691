/**
 * The same JSON with the keys of each object in order of their names, so that the same content is
 * the same text wherever it comes from: DynamoDB keeps no order.
 */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const sorted = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, inner]) => [key, canonical(inner)]));
}

/** An object's fields of these names, in this order, each canonical. */
export const pick = (value: object, names: readonly string[]): Record<string, unknown> => {
  const fields = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(
    names
      .filter((name) => fields.get(name) !== undefined)
      .map((name) => [name, canonical(fields.get(name))]),
  );
};
