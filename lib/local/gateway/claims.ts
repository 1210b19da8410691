/**
 * Claims as an HTTP API hands them to a function: strings, all of them. Lists and objects are
 * written as Go prints them, so that `cognito:groups` arrives as `[admins editors]`.
 */
export const claimsOf = (payload: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, text(value)]));

function text(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(text).join(' ')}]`;
  if (value === null || value === undefined) return '<nil>';
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value).map(([name, item]) => `${name}:${text(item)}`);
  return `map[${entries.sort().join(' ')}]`;
}
