/** JSON pointers (RFC 6901): where a value stands in a review, and what the API says of it. */
export const pointer = {
  of: (...parts: readonly (string | number)[]): string =>
    parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
  parts: (path: string): readonly string[] =>
    path
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')),
};
