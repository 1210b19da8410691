import { describe, expect, it } from 'vitest';
import { markdownFaults } from '../../../../functions/shared/domain/markdownFaults.ts';

describe('markdownFaults', () => {
  it.each([
    // CommonMark 0.31, section 6.6, examples 613 to 628, and the HTML blocks of section 4.6.
    '<a><bab><c2c>',
    '<a/><b2/>',
    '<a  /><b2\ndata="foo" >',
    '<responsive-image src="foo.jpg" />',
    '</a></foo >',
    '<!-- a comment -->',
    '<?php echo $a; ?>',
    '<!ELEMENT br EMPTY>',
    '<![CDATA[>&<]]>',
    '<SCRIPT>alert(1)</SCRIPT>',
    'text <img src=x onerror=alert(1)',
    '<https://example.com onclick=alert(1)>',
    '<div\n',
  ])('refuses %j', (markdown) => {
    expect(markdownFaults(markdown, '/body')).toMatchObject([{ path: '/body', code: 'RAW_HTML' }]);
  });

  it.each([
    '',
    '# Title\n\n* a **bold** _claim_ [linked](https://example.com)',
    'see <https://example.com/a?b=c&d> and <mailto:ana@example.com>',
    'write to <ana.lima+rcr@example.com>',
    'f/1.8 < f/2.8, 3 <4, << and <',
    '&lt;script&gt;',
    '> quoted\n> twice',
  ])('takes %j', (markdown) => {
    expect(markdownFaults(markdown, '/body')).toEqual([]);
  });

  it('names the line and what it found', () => {
    const [fault] = markdownFaults('one\ntwo\nthree <br> four', '/body');
    expect(fault?.message).toBe(
      'must be Markdown without HTML (write &lt; for <): line 3 has <br> four',
    );
  });

  it.each([
    '[click](javascript:alert(1))',
    '[click](<JavaScript:alert(1)>)',
    '![x]( data:text/html;base64,AAAA)',
    '[click]: vbscript:x',
    '<javascript:alert(1)>',
  ])('refuses the link %j', (markdown) => {
    expect(markdownFaults(markdown, '/body')).toMatchObject([{ code: 'UNSAFE_LINK' }]);
  });

  it('takes words that only look like such a link', () => {
    expect(markdownFaults('javascript: a language; data: numbers', '/body')).toEqual([]);
  });
});
