import * as v from 'valibot';

/** Whether an event is one that a rule is for. */
export type EventTest = (event: unknown) => boolean;

/** A value is one of these, or begins with a text. Every other operator is refused. */
const Leaf = v.array(
  v.union([v.string(), v.number(), v.boolean(), v.null(), v.strictObject({ prefix: v.string() })]),
);
type Leaf = v.InferOutput<typeof Leaf>;

type Fields = Readonly<Record<string, unknown>>;

const hasFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads an event pattern: each field that it has must be as it says, and the others do not matter.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
 * @throws Error that names what the local cloud cannot match
 */
export function patternOf(pattern: unknown, path = ''): EventTest {
  if (!hasFields(pattern)) {
    throw new Error(`the event pattern ${path} is no object with fields`);
  }
  const tests = Object.entries(pattern).map(([name, value]) => {
    const place = path === '' ? name : `${path}.${name}`;
    const matches = Array.isArray(value) ? leafTest(value, place) : patternOf(value, place);
    return [name, matches] as const;
  });
  return (event) => hasFields(event) && tests.every(([name, matches]) => matches(event[name]));
}

function leafTest(pattern: unknown, place: string): EventTest {
  const result = v.safeParse(Leaf, pattern);
  if (!result.success) {
    throw new Error(
      `the local cloud cannot match ${place} of an event by ${JSON.stringify(pattern)}: it knows values and {"prefix": …}`,
    );
  }
  // Of a field with several values one has to match.
  return (value) => [value].flat().some((each) => isOneOf(result.output, each));
}

const isOneOf = (pattern: Leaf, value: unknown): boolean =>
  pattern.some((each) =>
    typeof each === 'object' && each !== null
      ? typeof value === 'string' && value.startsWith(each.prefix)
      : each === value,
  );
