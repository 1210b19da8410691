/** An element of a document: attributes and text with their references resolved. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

type Open = { name: string; attributes: Record<string, string>; children: Open[]; text: string };

const predefined: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const token =
  /<(?<close>\/)?(?<name>[A-Za-z_][\w.:-]*)(?<attributes>(?:\s+[A-Za-z_][\w.:-]*="[^"<]*")*)\s*(?<empty>\/)?>|(?<text>[^<]+)/y;

/**
 * Parses the XML 1.0 (https://www.w3.org/TR/xml/) that we write, and throws at everything that is
 * not well-formed: characters outside of `Char`, a bare `&` or `]]>`, unknown references, repeated
 * attributes, elements not closed in order, undeclared prefixes, more or less than one root.
 */
export function parseXml(source: string): XmlElement {
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(source)) {
    throw new Error('a character that XML does not know');
  }
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!source.startsWith(declaration)) throw new Error('no XML declaration');
  const document: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [document];
  const pattern = new RegExp(token);
  pattern.lastIndex = declaration.length;
  while (pattern.lastIndex < source.length) {
    const at = pattern.lastIndex;
    const found = pattern.exec(source)?.groups;
    if (!found) throw new Error(`not XML at ${at}: ${source.slice(at, at + 40)}`);
    const current = open.at(-1) as Open;
    if (found.text !== undefined) {
      if (found.text.includes(']]>')) throw new Error(']]> in text');
      current.text += resolve(found.text);
    } else if (found.close) {
      if (open.length < 2 || current.name !== found.name) throw new Error(`</${found.name}>`);
      open.pop();
    } else {
      const element = elementOf(found.name ?? '', found.attributes ?? '');
      current.children.push(element);
      if (!found.empty) open.push(element);
    }
  }
  const [root, ...others] = document.children;
  if (!root || others.length > 0 || open.length > 1 || document.text.trim()) {
    throw new Error('not one root element');
  }
  const unknown = prefixesOf(root).filter((prefix) => !(`xmlns:${prefix}` in root.attributes));
  if (unknown.length > 0) throw new Error(`prefix ${unknown[0]} is not declared`);
  return root;
}

function elementOf(name: string, source: string): Open {
  const attributes: Record<string, string> = {};
  for (const [, key = '', value = ''] of source.matchAll(/([\w.:-]+)="([^"]*)"/g)) {
    if (key in attributes) throw new Error(`${key} twice in ${name}`);
    attributes[key] = resolve(value);
  }
  return { name, attributes, children: [], text: '' };
}

const resolve = (text: string): string =>
  text.replace(/&([^;]*);?/g, (reference, name: string) => {
    const character = reference.endsWith(';') ? predefined[name] : undefined;
    if (character === undefined) throw new Error(`unknown reference ${reference.slice(0, 20)}`);
    return character;
  });

const prefixesOf = (element: XmlElement): string[] => [
  ...(element.name.includes(':') ? [element.name.split(':')[0] ?? ''] : []),
  ...element.children.flatMap(prefixesOf),
];
