/**
 * Request parameters by name.
 * @returns undefined when one is there twice, which RFC 6749 (3.1, 3.2) forbids
 */
export function singleParameters(
  parameters: URLSearchParams,
): Readonly<Partial<Record<string, string>>> | undefined {
  const names = [...parameters.keys()];
  return new Set(names).size === names.length ? Object.fromEntries(parameters) : undefined;
}
