import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { Fragment, h, type VNode } from 'preact';

type Child = VNode | string | null;

/** Addresses that lead somewhere, and run nothing. */
const isSafe = (url: string): boolean => /^(https?:|mailto:|\/|#)/i.test(url);

const deepest = 6;

type Context = {
  /** How many levels below its own each heading stands. */
  readonly below: number;
  /** Where links lead that name their address elsewhere, as in `[text][name]`. */
  readonly addresses: Readonly<Record<string, string>>;
};

function contextOf({ children }: Root, top: number): Context {
  const depths = children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  const addresses = children.flatMap((node) =>
    node.type === 'definition' ? [[node.identifier, node.url]] : [],
  );
  return {
    below: top - Math.min(top, ...depths),
    addresses: Object.fromEntries(addresses),
  };
}

function link(key: number, url: string, children: readonly Child[]): Child {
  if (!isSafe(url)) return <Fragment key={key}>{children}</Fragment>;
  return (
    <a key={key} href={url} rel="noopener nofollow">
      {children}
    </a>
  );
}

function drawn(node: Nodes, key: number, context: Context): Child {
  const children = 'children' in node ? node.children.map((one, n) => drawn(one, n, context)) : [];
  switch (node.type) {
    case 'text':
      return node.value;
    case 'paragraph':
      return <p key={key}>{children}</p>;
    case 'heading':
      return h(`h${Math.min(deepest, node.depth + context.below)}`, { key }, children);
    case 'emphasis':
      return <em key={key}>{children}</em>;
    case 'strong':
      return <strong key={key}>{children}</strong>;
    case 'blockquote':
      return <blockquote key={key}>{children}</blockquote>;
    case 'list':
      return node.ordered ? <ol key={key}>{children}</ol> : <ul key={key}>{children}</ul>;
    case 'listItem':
      return <li key={key}>{children}</li>;
    case 'inlineCode':
      return <code key={key}>{node.value}</code>;
    case 'code':
      return (
        <pre key={key}>
          <code>{node.value}</code>
        </pre>
      );
    case 'thematicBreak':
      return <hr key={key} />;
    case 'break':
      return <br key={key} />;
    case 'link':
      return link(key, node.url, children);
    case 'linkReference':
      return link(key, context.addresses[node.identifier] ?? '', children);
    case 'root':
      return <Fragment>{children}</Fragment>;
    default:
      // Raw HTML, which the API refuses, and images, which a review has beside its text.
      return null;
  }
}

type MarkdownProps = {
  /** CommonMark. */
  readonly text: string;
  /** The level of its highest heading: one below the heading that it stands under. */
  readonly top?: number;
};

/** The text of a review, made of elements: nothing in it can become markup by itself. */
export function Markdown({ text, top = 2 }: MarkdownProps) {
  const root = fromMarkdown(text);
  return drawn(root, 0, contextOf(root, top));
}
