type Parameter = { readonly name?: string; readonly explode?: boolean; readonly $ref?: string };
type Operation = {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly security?: readonly unknown[];
};
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};

/** What the client has to know of an operation while it runs, in one line of text. */
function described(method: string, path: string, operation: Operation): string {
  const { operationId, parameters = [], security = [] } = operation;
  const has = (name: string) => parameters.some(({ $ref }) => $ref?.endsWith(`/${name}`));
  const joined = parameters.filter(({ explode }) => explode === false).map(({ name }) => name);
  const words = [
    method.toUpperCase(),
    path,
    ...(security.length > 0 ? ['signed'] : []),
    ...(has('IdempotencyKey') ? ['keyed'] : []),
    ...(has('IfNoneMatch') ? ['remembered'] : []),
    ...joined.map((name) => `joined:${name}`),
  ];
  return `  ${operationId}: '${words.join(' ')}',`;
}

/** The table of operations that the client has with it, of an OpenAPI document (JSON). */
export function clientOperations(contract: string): string {
  const { paths }: Document = JSON.parse(contract);
  const lines = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => described(method, path, operation)),
  );
  return `/**
 * Made by \`npm run openapi\`, from the OpenAPI document. Each operation's method and path, and
 * \`signed\` where it takes a token, \`keyed\` where it honours an Idempotency-Key, \`remembered\`
 * where it answers If-None-Match, \`joined:\` before a query parameter whose values commas part.
 */
export const operations = {
${lines.join('\n')}
} as const;
`;
}
