import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  escapeCell,
  escapeMarkdown,
  escapeName,
} from '../../../../src/language/manifest/docs/escape-markdown.js';

describe('escaped markdown', () => {
  it.each([
    ['a (b) [c] {d} *e* `f` #g +h !i \\j', 'a \\(b\\) \\[c\\] \\{d\\} \\*e\\* \\`f\\` \\#g \\+h \\!i \\\\j'],
    ['- a - b', '\\- a - b'],
    ['_a_ snake_case _b c_, (_d_).', '\\_a\\_ snake_case _b c_, \\(\\_d\\_\\).'],
    ['<https://demisto.com> & "more"', '<https://demisto.com> & "more"'],
  ])('of %j is %j', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));

  it('is the text again without its backslashes', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('\u0000')),
        (text) => {
          expect(escapeMarkdown(text).replaceAll(/\\([\\`*{}[\]()#+!_-])/g, '$1')).toBe(text);
        },
      ),
    );
  });
});

describe('a cell', () => {
  it('has no tag, no bar and no line end of its own', () => {
    expect(escapeCell('a|b <c>\r\nd & e\rf\ng')).toBe('a\\|b &lt;c&gt;<br/>d &amp; e<br/>f<br/>g');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const cell = escapeCell(text).replaceAll('<br/>', '').replaceAll('\\|', '');
        expect(cell).not.toMatch(/[|<>\r\n]/);
      }),
    );
  });

  it('of a name begins no other line, and no tag', () => {
    expect(escapeName('get\r\n## <script>')).toBe('get ## &lt;script>');
    expect(escapeName('R&D (get) *it*')).toBe('R&D (get) *it*');
  });
});
