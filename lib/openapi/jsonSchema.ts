import { type ConversionConfig, type JsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import type { Json } from './Json.ts';

/** What may be sent, before defaults and conversions, or what is answered, after them. */
export type Direction = 'input' | 'output';

/** Where a schema that has a name stands in the document. */
export const refTo = (name: string): string => `#/components/schemas/${name}`;

/** Schemas as JSON Schema, by the names given; one refers to another by its name. */
export const jsonSchemas = (
  schemas: Readonly<Record<string, GenericSchema>>,
  direction: Direction,
): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    Object.entries(
      toJsonSchemaDefs({ ...schemas }, { ...rules, typeMode: direction, ...shapes(direction) }),
    ).map(([name, json]) => [name, { ...json }]),
  );

const rules = {
  target: 'draft-2020-12',
  overrideRef: ({ referenceId }) => refTo(referenceId),
  overrideAction: ({ valibotAction, jsonSchema, errors }) => {
    const { kind, type } = valibotAction;
    // It takes letters beyond ASCII, which a URI has none of (RFC 3987).
    if (type === 'url') return { ...jsonSchema, format: 'iri' };
    if (!errors) return undefined;
    // Rules that JSON Schema cannot say are told in words.
    if (['check', 'partial_check', 'max_bytes'].includes(type)) {
      return described(jsonSchema, Reflect.get(valibotAction, 'message'));
    }
    // Patterns of JSON Schema are Unicode ones anyway: the flag `u` changes nothing.
    const pattern: unknown = Reflect.get(valibotAction, 'requirement');
    if (pattern instanceof RegExp) return { ...jsonSchema, pattern: pattern.source };
    if (kind === 'metadata' || ['brand', 'trim', 'to_lower_case'].includes(type)) {
      return jsonSchema;
    }
    throw new Error(`the document has no word for ${type}`);
  },
} as const satisfies ConversionConfig;

function described({ description, ...jsonSchema }: JsonSchema, rule: unknown): JsonSchema {
  if (typeof rule !== 'string') return { description, ...jsonSchema };
  return { ...jsonSchema, description: description ? `${description}; ${rule}` : rule };
}

const shapes = (direction: Direction): ConversionConfig => ({
  overrideSchema: ({ valibotSchema, jsonSchema, errors }) => {
    const { type } = valibotSchema;
    if (type === 'custom') {
      return described({ type: 'object' }, Reflect.get(valibotSchema, 'message'));
    }
    if (type === 'undefined') return {};
    // The keys of a record are one of a list here: `propertyNames` says which.
    if (errors && type !== 'record') throw new Error(`the document has no word for ${type}`);
    if (direction === 'input') return jsonSchema;
    const { default: assumed, ...answered } = jsonSchema;
    return type === 'strict_object'
      ? { ...answered, required: alwaysThere(Reflect.get(valibotSchema, 'entries')) }
      : answered;
  },
});

/** In answers, what has a default is always there. */
const alwaysThere = (entries: Readonly<Record<string, GenericSchema>>): string[] =>
  Object.entries(entries)
    .filter(([, entry]) => entry.type !== 'optional' || Reflect.get(entry, 'default') !== undefined)
    .map(([name]) => name);
