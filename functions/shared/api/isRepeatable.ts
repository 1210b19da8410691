import type { GenericSchema } from 'valibot';

/** Whether the schema of a query lets a parameter be given more than once: its entry is an array. */
export function isRepeatable(query: GenericSchema, name: string): boolean {
  const entries = fieldOf(query, 'entries');
  const entry = Object.hasOwn(Object(entries), name) ? fieldOf(entries, name) : undefined;
  return fieldOf(fieldOf(entry, 'wrapped') ?? entry, 'type') === 'array';
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
