import type { Document, Node } from './Document.ts';

/** A schema before and after, each with the document that it refers into. */
export type Pair = {
  readonly before: readonly [Document, Node];
  readonly after: readonly [Document, Node];
};

/** `sent` may take more than before, `answered` may hold more than before. */
export type Side = 'sent' | 'answered';

/** What of a schema breaks callers who rely on how it was. */
export function schemaChanges(side: Side, at: string, pair: Pair): string[] {
  const [[, before], [, after]] = [pair.before, pair.after];
  return [...typeChanges(side, before, after), ...ruleChanges(side, before, after)]
    .map((change) => `${at}: ${change}`)
    .concat(fieldChanges(side, at, pair), partChanges(side, at, pair));
}

function typeChanges(side: Side, before: Node, after: Node): string[] {
  const [was, is] = [typesOf(before), typesOf(after)];
  const isFine = side === 'sent' ? covers(is, was) : covers(was, is);
  return isFine
    ? []
    : [`was ${was.join(' or ') || 'anything'}, is ${is.join(' or ') || 'anything'}`];
}

/** Whether values of some types fit others; none are any. */
const covers = (types: readonly unknown[], others: readonly unknown[]): boolean =>
  types.length === 0 ||
  (others.length > 0 && others.every((type) => types.includes(type) || isWhole(type, types)));

const typesOf = ({ type }: Node): readonly unknown[] =>
  type === undefined ? [] : Array.isArray(type) ? type : [type];

const isWhole = (type: unknown, allowed: readonly unknown[]): boolean =>
  type === 'integer' && allowed.includes('number');

const upper = ['maximum', 'maxLength', 'maxItems', 'maxProperties'] as const;
const lower = ['minimum', 'minLength', 'minItems', 'minProperties'] as const;

function ruleChanges(side: Side, before: Node, after: Node): string[] {
  const differs = (name: string) => before[name] !== after[name];
  const formats = ['format', 'const'].filter(differs);
  if (side === 'answered') return formats.filter((name) => before[name] !== undefined).map(changed);
  const patterns = ['pattern', ...formats].filter((name) => differs(name) && name in after);
  const tighter = [
    ...upper.filter((name) => numberAt(after, name, Infinity) < numberAt(before, name, Infinity)),
    ...lower.filter((name) => numberAt(after, name, -Infinity) > numberAt(before, name, -Infinity)),
  ];
  return [...patterns.map(changed), ...tighter.map(changed), ...lostWords(before, after)];
}

const changed = (name: string): string => `its ${name} is another`;

const numberAt = (node: Node, name: string, otherwise: number): number => {
  const value = node[name];
  // The least length of a text and the least count of a list is 0 without being said.
  if (typeof value !== 'number')
    return name.startsWith('min') && name !== 'minimum' ? 0 : otherwise;
  return value;
};

function lostWords({ enum: before }: Node, { enum: after }: Node): string[] {
  if (!Array.isArray(after)) return [];
  if (!Array.isArray(before)) return ['takes only some words now'];
  return before.filter((word) => !after.includes(word)).map((word) => `does not take ${word} now`);
}

function fieldChanges(side: Side, at: string, { before, after }: Pair): string[] {
  const [was, is] = [
    before[0].entries(before[1], 'properties'),
    after[0].entries(after[1], 'properties'),
  ];
  const [needed, needs] = [namesAt(before[1]), namesAt(after[1])];
  const gone = [...was.keys()].filter((name) => !is.has(name)).map((name) => `${at}/${name}: gone`);
  const rarer = [...needed].filter((name) => is.has(name) && !needs.has(name));
  const demanded = [...needs].filter((name) => !needed.has(name));
  return [
    ...gone,
    ...(side === 'sent'
      ? demanded.map((name) => `${at}/${name}: required now`)
      : rarer.map((name) => `${at}/${name}: not always there now`)),
    ...[...was].flatMap(([name, field]) => {
      const now = is.get(name);
      if (!now) return [];
      const pair: Pair = { before: [before[0], field], after: [after[0], now] };
      return schemaChanges(side, `${at}/${name}`, pair);
    }),
  ];
}

const namesAt = ({ required }: Node): ReadonlySet<string> =>
  new Set(Array.isArray(required) ? required.map(String) : []);

/** Items, values and alternatives; those by their place. */
function partChanges(side: Side, at: string, { before, after }: Pair): string[] {
  const single = ['items', 'additionalProperties', 'propertyNames'].flatMap((name) => {
    const [was, is] = [before[0].at(before[1], name), after[0].at(after[1], name)];
    if (!isSchema(was) || !isSchema(is)) return [];
    return schemaChanges(side, `${at}/*`, { before: [before[0], was], after: [after[0], is] });
  });
  const several = ['oneOf', 'anyOf', 'prefixItems'].flatMap((name) => {
    const [was, is] = [before[0].list(before[1], name), after[0].list(after[1], name)];
    const isOther = side === 'sent' ? is.length < was.length : is.length > was.length;
    return [
      ...(isOther ? [`${at}: has ${is.length} alternatives, had ${was.length}`] : []),
      ...was.flatMap((each, index) => {
        const now = is[index];
        if (!now) return [];
        return schemaChanges(side, at, { before: [before[0], each], after: [after[0], now] });
      }),
    ];
  });
  return [...single, ...several];
}

const isSchema = (value: unknown): value is Node => typeof value === 'object' && value !== null;
