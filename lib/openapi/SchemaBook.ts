import type { GenericSchema } from 'valibot';
import type { Json } from './Json.ts';
import { type Direction, jsonSchemas, refTo } from './jsonSchema.ts';

/** The schemas of the document: those with a name, which others refer to. */
export class SchemaBook {
  readonly #named: Readonly<Record<string, GenericSchema>>;
  /** Those that take something else than they give. */
  readonly #twofold: ReadonlySet<string>;

  constructor(named: Readonly<Record<string, GenericSchema>>) {
    this.#named = named;
    this.#twofold = twofoldOf(jsonSchemas(named, 'input'), jsonSchemas(named, 'output'));
  }

  /** A schema as it stands where it is used. */
  of(schema: GenericSchema, direction: Direction): Json {
    const [name] = Object.entries(this.#named).find(([, named]) => named === schema) ?? [];
    if (name) return { $ref: refTo(this.#nameOf(name, direction)) };
    // Any name will do that no other has.
    const { ' ': json } = jsonSchemas({ ...this.#named, ' ': schema }, direction);
    return this.#pointing(json ?? {}, direction);
  }

  /** The schemas with a name that the rest of the document needs. */
  neededBy(document: unknown): Readonly<Record<string, Json>> {
    const all = new Map(
      (['input', 'output'] as const).flatMap((direction) =>
        Object.entries(jsonSchemas(this.#named, direction)).map(([name, json]) => [
          this.#nameOf(name, direction),
          this.#pointing(json, direction),
        ]),
      ),
    );
    const needed = new Set<string>();
    const follow = (json: unknown): void => {
      for (const name of namesIn(json)) {
        if (needed.has(name)) continue;
        needed.add(name);
        follow(all.get(name));
      }
    };
    follow(document);
    return Object.fromEntries([...all].filter(([name]) => needed.has(name)).sort(byName));
  }

  /** What is new is sent, everything else is answered: the other direction has a suffix. */
  #nameOf(name: string, direction: Direction): string {
    const usual = name.startsWith('New') ? 'input' : 'output';
    if (!this.#twofold.has(name) || direction === usual) return name;
    return `${name}${direction === 'input' ? 'Input' : 'Output'}`;
  }

  #pointing(json: Json, direction: Direction): Json {
    return replaceRefs(json, (name) => this.#nameOf(name, direction));
  }
}

const byName = ([one]: readonly [string, Json], [other]: readonly [string, Json]): number =>
  one < other ? -1 : 1;

const namesIn = (json: unknown): string[] =>
  Array.from(
    (JSON.stringify(json) ?? '').matchAll(/"#\/components\/schemas\/(\w+)"/g),
    ([, name = '']) => name,
  );

const replaceRefs = (json: Json, rename: (name: string) => string): Json =>
  JSON.parse(
    JSON.stringify(json).replaceAll(
      /"#\/components\/schemas\/(\w+)"/g,
      (_, name: string) => `"${refTo(rename(name))}"`,
    ),
  );

/** Schemas that differ by direction, by themselves or by what they refer to. */
function twofoldOf(
  inputs: Readonly<Record<string, Json>>,
  outputs: Readonly<Record<string, Json>>,
): ReadonlySet<string> {
  const twofold = new Set(
    Object.keys(inputs).filter(
      (name) => JSON.stringify(inputs[name]) !== JSON.stringify(outputs[name]),
    ),
  );
  for (let before = -1; before < twofold.size; ) {
    before = twofold.size;
    for (const [name, json] of Object.entries(outputs)) {
      if (namesIn(json).some((other) => twofold.has(other))) twofold.add(name);
    }
  }
  return twofold;
}
