import type { AnyInput } from './AnyInput.ts';
import type { OperationId } from './OperationId.ts';
import { operations } from './operations.ts';
import type { Settings } from './Settings.ts';

/** What is sent of a call, but for the token. */
export type Prepared = {
  readonly method: string;
  readonly address: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  /** Of the operation: see `operations.ts`. */
  readonly marks: ReadonlySet<string>;
};

/** A segment of a path; dots alone would lead to another operation. */
function segment(name: string, value: unknown): string {
  if (value === undefined || /^\.{0,2}$/.test(String(value))) {
    throw new TypeError(`${name} cannot be "${value}"`);
  }
  return encodeURIComponent(String(value));
}

function queryOf(query: NonNullable<AnyInput['query']>, marks: Prepared['marks']): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    const values = Array.isArray(value) && !marks.has(`joined:${name}`) ? value : [value];
    // The text of an array is its values, parted by commas.
    for (const one of values) parameters.append(name, String(one));
  }
  // Commas and colons plain (RFC 3986, section 3.4), as the API writes its addresses: it would lead to
  // that of a comparison by 308, with one request more.
  const text = `${parameters}`.replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text && `?${text}`;
}

/** What a call of an operation sends. A POST gets its key here, so that every repetition has it. */
export function requestOf(
  id: OperationId,
  input: AnyInput,
  { origin, newKey }: Pick<Settings, 'origin' | 'newKey'>,
): Prepared {
  const [method = '', template = '', ...words] = operations[id].split(' ');
  const { path = {}, query = {}, body, ifMatch, key, language } = input;
  const marks = new Set(words);
  const headers = new Headers();
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (ifMatch !== undefined) headers.set('if-match', ifMatch);
  if (language !== undefined) headers.set('accept-language', language);
  if (marks.has('keyed')) headers.set('idempotency-key', key ?? newKey());
  const filled = template.replace(/{(\w+)}/g, (_, name) => segment(name, path[name]));
  return {
    method,
    address: origin.replace(/\/$/, '') + filled + queryOf(query, marks),
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
    marks,
  };
}
