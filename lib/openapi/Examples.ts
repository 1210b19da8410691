import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { contractFile } from './contractFile.ts';

/** A request as it was sent to a running backend, and what it answered. */
const Example = v.object({
  operation: v.string(),
  params: v.optional(v.record(v.string(), v.string())),
  query: v.optional(v.record(v.string(), v.unknown())),
  body: v.optional(v.unknown()),
  answer: v.optional(v.unknown()),
});
export type Example = v.InferOutput<typeof Example>;

/** Several for an operation, where one cannot have all its parameters. */
export type Examples = readonly Example[];

/** Those of the last `npm run openapi -- --record`. */
export const readExamples = (): Examples =>
  v.parse(v.array(Example), JSON.parse(readFileSync(contractFile.examples, 'utf8')));

/** What the examples of an operation say of its parameters, and its first body and answer. */
export function sampleOf(examples: Examples, operation: string) {
  const ofIt = examples.filter((example) => example.operation === operation);
  const cursor = examples.find(({ query }) => query?.cursor)?.query?.cursor;
  const samples = Object.assign(
    { cursor },
    ...ofIt.flatMap(({ params, query }) => [params, query]),
  );
  return { samples, body: ofIt[0]?.body, answer: ofIt[0]?.answer };
}
