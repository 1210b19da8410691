import type { GenericSchema } from 'valibot';
import { isRepeatable } from '../../functions/shared/api/isRepeatable.ts';
import type { Route } from '../../functions/shared/api/Route.ts';
import type { Json } from './Json.ts';
import type { SchemaBook } from './SchemaBook.ts';
import { isNumeric, numberOf, partsOf, wordsOf } from './valibotParts.ts';

/** What a parameter is in an example. */
export type Samples = Readonly<Record<string, unknown>>;

/** The parameters of a route, in path, query and headers. */
export function parametersOf(route: Route, book: SchemaBook, samples: Samples): Json[] {
  const describe =
    (place: 'path' | 'query') =>
    ([name, entry]: [string, GenericSchema]) =>
      withSample(parameterOf({ name, in: place }, entry, { query: route.query, book }), samples);
  return [
    ...Object.entries(entriesOf(route.params)).map(describe('path')),
    ...Object.entries(entriesOf(route.query)).map(describe('query')),
    ...headersOf(route).map((name) => ({ $ref: `#/components/parameters/${name}` })),
  ];
}

const entriesOf = (schema: GenericSchema | undefined): Readonly<Record<string, GenericSchema>> =>
  schema && 'entries' in schema ? { ...Object(schema.entries) } : {};

type About = { readonly query: GenericSchema | undefined; readonly book: SchemaBook };

function parameterOf(
  place: { readonly name: string; readonly in: 'path' | 'query' },
  entry: GenericSchema,
  { query, book }: About,
): Json {
  const isOptional = entry.type === 'optional';
  const wrapped: GenericSchema = isOptional ? Reflect.get(entry, 'wrapped') : entry;
  const assumed: unknown = isOptional ? Reflect.get(entry, 'default') : undefined;
  const words = wordsOf(wrapped);
  const { description, ...schema } = isNumeric(wrapped)
    ? numberOf(wrapped)
    : words
      ? { ...book.of(words, 'input'), minItems: 1, uniqueItems: true }
      : book.of(wrapped, 'input');
  const isList = words !== undefined || (query !== undefined && isRepeatable(query, place.name));
  const rule = description ?? (words && ruleOf(wrapped));
  return {
    ...place,
    ...(isOptional ? {} : { required: true }),
    ...(rule ? { description: rule } : {}),
    ...(isList ? { style: 'form', explode: words === undefined } : {}),
    schema: {
      ...schema,
      ...(assumed === undefined ? {} : { default: isNumeric(wrapped) ? Number(assumed) : assumed }),
    },
  };
}

/** How many words a list may have, where it says so. */
const ruleOf = (schema: GenericSchema): unknown =>
  partsOf(schema).find(({ type }) => type === 'regex')?.message;

function withSample(parameter: Json, samples: Samples): Json {
  const sample = samples[String(parameter.name)];
  if (sample === undefined) return parameter;
  const { type } = Object(parameter.schema);
  const isNumber = type === 'integer' || type === 'number';
  return { ...parameter, example: isNumber ? Number(sample) : sample };
}

/** Headers that a route heeds, as the components are called. */
function headersOf(route: Route): string[] {
  const isOfBrowser = JSON.stringify(entriesOf(route.query).locale)?.includes('"auto"');
  return [
    ...(route.conditional ? ['IfMatch'] : []),
    ...(route.cache === 'page' ? ['IfNoneMatch'] : []),
    ...(route.idempotent ? ['IdempotencyKey'] : []),
    ...(isOfBrowser ? ['AcceptLanguage'] : []),
  ];
}
