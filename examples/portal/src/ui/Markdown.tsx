import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { Fragment, h, type VNode } from 'preact';

type Child = VNode | string | null;

/** Addresses that lead somewhere, and run nothing. */
const isSafe = (url: string): boolean => /^(https?:|mailto:|\/|#)/i.test(url);

/** The headings of a text stand below those of the page around it. */
const deepest = 6;

function drawn(node: Nodes, key: number, below: number): Child {
  const children = 'children' in node ? node.children.map((one, n) => drawn(one, n, below)) : [];
  switch (node.type) {
    case 'text':
      return node.value;
    case 'paragraph':
      return <p key={key}>{children}</p>;
    case 'heading':
      return h(`h${Math.min(deepest, node.depth + below)}`, { key }, children);
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
      return isSafe(node.url) ? (
        <a key={key} href={node.url} rel="noopener nofollow">
          {children}
        </a>
      ) : (
        <Fragment key={key}>{children}</Fragment>
      );
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
  /** How many levels below its own each heading stands: 1 makes an `h2` of `#`. */
  readonly below?: number;
};

/** The text of a review, made of elements: nothing in it can become markup by itself. */
export function Markdown({ text, below = 1 }: MarkdownProps) {
  return drawn(fromMarkdown(text), 0, below);
}
