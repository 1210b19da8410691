const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Everything outside of XML's `Char` (https://www.w3.org/TR/xml/#charsets), which no escape can
 * carry either: control characters, half a surrogate pair, U+FFFE and U+FFFF.
 */
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * Text as the content of an element or an attribute. Two replacements and no XML library: what we
 * write has three levels, and the bundle has 3 KiB of room left.
 */
export const escapeXml = (text: string): string =>
  text.replace(notXml, '').replace(/[&<>"']/g, (character) => entities[character] ?? '');
