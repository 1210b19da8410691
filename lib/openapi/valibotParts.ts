import type { GenericSchema } from 'valibot';
import type { Json } from './Json.ts';

/** A step of a schema's pipe. */
type Part = {
  readonly kind: string;
  readonly type: string;
  readonly message?: unknown;
  readonly requirement?: unknown;
  readonly operation?: unknown;
  readonly item?: GenericSchema;
};

/** The steps of a schema's pipe, those of pipes in it too. */
export function partsOf(schema: object): readonly Part[] {
  const pipe: unknown = Reflect.get(schema, 'pipe');
  if (!Array.isArray(pipe)) return [Object(schema)];
  return pipe.flatMap((part) => (part === pipe[0] && !('pipe' in part) ? [part] : partsOf(part)));
}

/** Whether a parameter is a number that stands in an address as text. */
export const isNumeric = (schema: GenericSchema): boolean =>
  partsOf(schema).some(({ operation }) => operation === Number);

/** The number that a parameter is. */
export function numberOf(schema: GenericSchema): Json {
  const parts = partsOf(schema);
  const requirement = (type: string) => parts.find((part) => part.type === type)?.requirement;
  const format = requirement('regex');
  const isWhole = format instanceof RegExp && !format.source.includes('\\.');
  const [minimum, maximum] = [requirement('min_value'), requirement('max_value')];
  const description = parts.find(({ type }) => type === 'regex')?.message;
  return {
    type: isWhole ? 'integer' : 'number',
    ...(typeof minimum === 'number' ? { minimum } : {}),
    ...(typeof maximum === 'number' ? { maximum } : {}),
    ...(typeof description === 'string' ? { description } : {}),
  };
}

/** What a text is split into: the schema of the list, where a parameter is words joined by commas. */
export function wordsOf(schema: GenericSchema): GenericSchema | undefined {
  const [first, ...rest] = partsOf(schema);
  const list = rest.find(({ kind, type }) => kind === 'schema' && type === 'array');
  const word = list?.item && partsOf(list.item)[0];
  const isOfWords =
    first?.type === 'string' && (word?.type === 'string' || word?.type === 'picklist');
  return isOfWords ? Object(list) : undefined;
}
