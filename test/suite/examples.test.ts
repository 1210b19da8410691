import { expect, it } from 'vitest';
import { readExamples } from '../../lib/openapi/Examples.ts';
import { operations } from '../../lib/openapi/operations.ts';
import { requestOf } from '../../lib/openapi/requestOf.ts';
import { story } from '../../lib/openapi/story.ts';
import { call, has, unique } from './client.ts';

const fieldsOf = (answer: unknown): string[] => Object.keys(Object(answer)).sort();

/** The first answer of each operation, as it was recorded: of the contract itself just a word. */
const recorded = new Map(
  readExamples()
    .filter(({ operation }) => operation !== 'getContract')
    .toReversed()
    .map(({ operation, answer }) => [operation, answer]),
);

it.runIf(has('editor', 'chief', 'admin'))(
  'every example of the contract is answered as it says',
  async () => {
    const seen = new Map<string, unknown>();
    for (const told of story({ unique, now: new Date() })) {
      const { as, refused, ...step } = told(seen);
      const { operation, body } = step;
      const { method, path, headers, status } = requestOf(step);
      const answer = await call(method, path, { headers, body, ...(as ? { as } : {}) });
      const said = [operation, refused?.status ?? status];
      expect([operation, answer.status], answer.text).toEqual(said);
      if (seen.has(operation)) continue;
      seen.set(operation, answer.json);
      if (refused || !answer.json || !recorded.has(operation)) continue;
      const fields = fieldsOf(recorded.get(operation));
      expect([operation, fieldsOf(answer.json)]).toEqual([operation, fields]);
    }
    expect([...seen.keys()].sort()).toEqual(operations.map(({ id }) => id).sort());
  },
);
