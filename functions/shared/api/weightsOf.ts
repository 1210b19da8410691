/**
 * What a header such as `Accept-Encoding` lists, in lower case and in its order, each with its
 * weight (RFC 9110, section 12.4.2). Own code: docs/adr/0013-compression-and-languages.md.
 */
export const weightsOf = (header = ''): ReadonlyMap<string, number> =>
  new Map(
    Array.from(
      header.toLowerCase().matchAll(/([^\s,;]+)(?:\s*;\s*q=([\d.]*))?/g),
      ([, name = '', weight = '1']) => [name, Number(weight)],
    ),
  );
