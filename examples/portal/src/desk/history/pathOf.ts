/** The parts of a JSON pointer (RFC 6901, section 4: `~1` first, so that `~01` is `~1`). */
export const pathOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
