import type { Fault } from './Fault.ts';

/**
 * Where raw HTML could begin in CommonMark (spec 0.31, section 6.6): `<` before a letter, `/`, `!` or
 * `?`; autolinks are no HTML. This refuses a little more than a parser would, a tag within code:
 * what no renderer can take for HTML is worth more here than an exact answer.
 */
const rawHtml = /<(?![a-z][a-z0-9+.-]*:[^\s<>]*>)(?![\w.+-]+@[\w.-]+>)[a-z/!?][^\n]{0,20}/i;

/**
 * Where a link leads to a script or to data of its own. Who renders Markdown must refuse such links
 * too, in every disguise: this is for the editor who pasted one.
 */
const unsafeLink = /(?:\]\(|\]:|<)\s*<?\s*(?:javascript|vbscript|data):[^\n]{0,20}/i;

/** What a Markdown text must not have. */
export function markdownFaults(markdown: string, path: string): readonly Fault[] {
  const fault = (found: RegExpExecArray | null, code: string, rule: string): readonly Fault[] => {
    if (!found) return [];
    const line = markdown.slice(0, found.index).split('\n').length;
    return [{ path, code, message: `${rule}: line ${line} has ${found[0]}` }];
  };
  return [
    ...fault(
      rawHtml.exec(markdown),
      'RAW_HTML',
      'must be Markdown without HTML (write &lt; for <)',
    ),
    ...fault(
      unsafeLink.exec(markdown),
      'UNSAFE_LINK',
      'must link to pages, not to scripts or data',
    ),
  ];
}
