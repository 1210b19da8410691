import type { Fault } from './Fault.ts';

/**
 * Where raw HTML could begin in CommonMark (spec 0.31, section 6.6): `<` before a letter, `/`, `!` or
 * `?`; autolinks are no HTML. This refuses a little more than a parser would, a tag within code:
 * what no renderer can take for HTML is worth more here than an exact answer.
 */
const rawHtml = /<(?![a-z][a-z0-9+.-]*:[^\s<>]*>)(?![\w.+-]+@[\w.-]+>)[a-z/!?][^\n]{0,20}/i;

/** What a Markdown text must not have. */
export function markdownFaults(markdown: string, path: string): readonly Fault[] {
  const found = rawHtml.exec(markdown);
  if (!found) return [];
  const line = markdown.slice(0, found.index).split('\n').length;
  const message = `must be Markdown without HTML: line ${line} has ${found[0]} (write &lt; for <)`;
  return [{ path, code: 'RAW_HTML', message }];
}
