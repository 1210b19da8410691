/** A request as it was sent to a running backend, and what it answered. */
type Example = {
  readonly operation: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly answer?: unknown;
};

/** Several for an operation, where one cannot have all its parameters. */
export type Examples = readonly Example[];

/** What the examples of an operation say of its parameters, and its first body and answer. */
export function sampleOf(examples: Examples, operation: string) {
  const ofIt = examples.filter((example) => example.operation === operation);
  const samples = Object.assign({}, ...ofIt.flatMap(({ params, query }) => [params, query]));
  return { samples, body: ofIt[0]?.body, answer: ofIt[0]?.answer };
}
