import { XmlNode } from '@aws-sdk/xml-builder';

/** A text, elements by name, or the same element several times. */
export type XmlContent =
  | string
  | { readonly [name: string]: XmlContent | readonly XmlContent[] | undefined };

/** A document with one element. Errors have no name space with S3, results do. */
export const xml = (name: string, content: XmlContent): string => {
  const root = element(name, content);
  if (name !== 'Error') root.addAttribute('xmlns', 'http://s3.amazonaws.com/doc/2006-03-01/');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;
};

function element(name: string, content: XmlContent): XmlNode {
  if (typeof content === 'string') return XmlNode.of(name, content);
  const children = Object.entries(content).flatMap(([child, value]) =>
    [value ?? []].flat().map((each) => element(child, each)),
  );
  return new XmlNode(name, children);
}
