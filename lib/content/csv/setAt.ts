/** An object that is being put together. */
export type Draft = { [field: string]: unknown };

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts a value where a JSON pointer of object fields leads, and makes the objects on the way. */
export function setAt(draft: Draft, pointer: string, value: unknown): void {
  const [, ...fields] = pointer.split('/');
  const last = fields.pop() ?? '';
  let place = draft;
  for (const field of fields) {
    const there = place[field];
    const next = isDraft(there) ? there : {};
    place[field] = next;
    place = next;
  }
  place[last] = value;
}
