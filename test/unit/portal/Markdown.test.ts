import { expect, it } from 'vitest';

/** Of JSX and for the DOM, neither of which the types of the backend know. */
const file: string = '../../../examples/portal/src/ui/Markdown.tsx';
const { Markdown } = await import(file);

type Drawn = string | null | undefined | readonly Drawn[] | Element;
type Element = { readonly type: unknown; readonly props: Readonly<Record<string, unknown>> };

/** What is drawn as a line of text: elements, their addresses and words. */
function written(drawn: Drawn): string {
  if (!drawn || typeof drawn === 'string') return drawn ?? '';
  if (!('props' in drawn)) return drawn.map(written).join('');
  const { children, href } = drawn.props;
  const inner = written(children as Drawn);
  if (typeof drawn.type !== 'string') return inner;
  return `<${drawn.type}${href ? ` ${href}` : ''}>${inner}</${drawn.type}>`;
}
const draw = (text: string, top?: number): string => written(Markdown({ text, top }));

it('draws what CommonMark has', () => {
  expect(draw('A **b** *c* `d`\n\n- e\n\n1. f\n\n> g')).toBe(
    '<p>A <strong>b</strong> <em>c</em> <code>d</code></p>' +
      '<ul><li><p>e</p></li></ul><ol><li><p>f</p></li></ol><blockquote><p>g</p></blockquote>',
  );
});

it.each([
  ['javascript:alert(1)'],
  ['JaVaScRiPt:alert(1)'],
  ['&#106;avascript:alert(1)'],
  ['java&Tab;script:alert(1)'],
  ['data:text/html,x'],
  ['vbscript:x'],
])('keeps the words of a link to %s, and not the link', (address) => {
  expect(draw(`[a](<${address}>) [b][c]\n\n[c]: <${address}>`)).toBe('<p>a b</p>');
});

it.each(['https://example.com/a', 'mailto:a@example.com', '/es/reviews/a', '#b'])(
  'links to %s',
  (address) => {
    const link = (text: string): string => `<a ${address}>${text}</a>`;
    expect(draw(`[a](${address}) [b][c]\n\n[c]: ${address}`)).toBe(
      `<p>${link('a')} ${link('b')}</p>`,
    );
  },
);

it('draws neither HTML nor images of a text', () => {
  expect(draw('a <img src=x onerror=alert(1)> ![b](https://example.com/b.png)')).toBe('<p>a  </p>');
  expect(draw('<script>alert(1)</script>')).toBe('');
});

it.each([
  [2, '# a\n\n## b', '<h2>a</h2><h3>b</h3>'],
  [3, '# a\n\n## b', '<h3>a</h3><h4>b</h4>'],
  [3, '## a\n\n#### b', '<h3>a</h3><h5>b</h5>'],
  [3, '#### a', '<h4>a</h4>'],
  [5, '# a\n\n### b', '<h5>a</h5><h6>b</h6>'],
])('puts headings below those of the page: the highest at %i', (top, text, expected) => {
  expect(draw(text, top)).toBe(expected);
});
