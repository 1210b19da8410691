import type { Json } from './Json.ts';

type Paths = Readonly<Record<string, Readonly<Record<string, Json>>>>;

/**
 * Refusals that several operations have in common, each once: they make up most of the document
 * otherwise. They are called by their status.
 */
export function shareResponses(paths: Paths): { readonly paths: Json; readonly responses: Json } {
  const shared = new Map<string, { readonly name: string; readonly response: unknown }>();
  const taken = new Set<string>();
  const share = (status: string, response: unknown): unknown => {
    if (Number(status) < 400) return response;
    const key = JSON.stringify(response);
    const known = shared.get(key) ?? { name: freeName(status, taken), response };
    shared.set(key, known);
    return { $ref: `#/components/responses/${known.name}` };
  };
  const lighter = Object.entries(paths).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(item).map(([method, { responses, ...operation }]) => [
        method,
        { ...operation, responses: mapValues(Object(responses), share) },
      ]),
    ),
  ]);
  const responses = [...shared.values()].map(({ name, response }) => [name, response] as const);
  return {
    paths: Object.fromEntries(lighter),
    responses: Object.fromEntries(responses.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

const mapValues = (object: Json, map: (name: string, value: unknown) => unknown): Json =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(name, value)]));

/** Short, because it stands in every operation. */
function freeName(status: string, taken: Set<string>): string {
  const numbers = Iterator.from(Array(taken.size + 1).keys());
  const names = numbers.map((number) => `Status${status}${number === 0 ? '' : `-${number + 1}`}`);
  const free = names.find((name) => !taken.has(name)) ?? status;
  taken.add(free);
  return free;
}
