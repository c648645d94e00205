import { describe, expect, it } from '@jest/globals';
import { parseCommandLine } from '../../../src/dispatch/command-line/parse-command-line.js';
import type { Template } from '../../../src/dispatch/command-line/template.js';
import { CommandLineError } from '../../../src/dispatch/errors/command-line-error.js';

/** A template as one text, live expressions in guillemets. */
function shown(value: Template | undefined): string | undefined {
  return value?.parts.map((part) => (part.kind === 'text' ? part.text : `«${part.source}»`)).join('');
}

function argument(line: string, name = 'x'): string | undefined {
  return shown(parseCommandLine(line).args.get(name));
}

function failure(line: string, options = {}): CommandLineError {
  try {
    parseCommandLine(line, options);
  } catch (error) {
    if (error instanceof CommandLineError) return error;
    throw error;
  }
  throw new Error(`This line was read: ${line}`);
}

describe('a command line', () => {
  it('has a name and arguments', () => {
    const line = parseCommandLine('!vmray-get-sample sample_id=3902238  limit=5 ');
    expect(line.command).toBe('vmray-get-sample');
    expect([...line.args].map(([name, value]) => [name, shown(value)])).toEqual([
      ['sample_id', '3902238'],
      ['limit', '5'],
    ]);
    expect(line.bare).toEqual([]);
    expect(line.warnings).toEqual([]);
  });

  it.each(['vmray-get-sample', '!vmray-get-sample', '  !vmray-get-sample\n'])(
    'may lack its mark or have space around it: %j',
    (line) => {
      expect(parseCommandLine(line).command).toBe('vmray-get-sample');
    },
  );

  it('must have its mark in the War Room', () => {
    expect(failure('vmray-get-sample', { requireMark: true }).message).toContain('a command starts with "!"');
    expect(parseCommandLine(' !ip', { requireMark: true }).command).toBe('ip');
  });

  it.each(['', '   ', '!', '! ip'])('must have a name: %j', (line) => {
    expect(failure(line).message).toContain('the name of a command is expected');
  });

  it('may span lines, and an unquoted line break is white space', () => {
    const line = parseCommandLine('!print\n  a=1\r\n\tb=2');
    expect(shown(line.args.get('a'))).toBe('1');
    expect(shown(line.args.get('b'))).toBe('2');
  });
});

describe('a value', () => {
  it.each([
    ['!c x=', ''],
    ['!c x= y=1', ''],
    ['!c x=""', ''],
    ['!c x="a b"', 'a b'],
    [`!c x='a "b" c'`, 'a "b" c'],
    [`!c x='it\\'s'`, "it's"],
    ['!c x="say \\"hi\\""', 'say "hi"'],
    ['!c x="a\\\\b\\n\\t\\r"', 'a\\b\n\t\r'],
    ['!c x="C:\\d+\\w \\\'"', "C:\\d+\\w \\'"],
    [`!c x='\\"'`, '\\"'],
    ['!c x=`a "b" \\n \'c\'`', 'a "b" \\n \'c\''],
    ['!c x="two\nlines"', 'two\nlines'],
    ['!c x=`two\n!lines`', 'two\n!lines'],
    ["!c x=it's", "it's"],
    ['!c x=a"b', 'a"b'],
    ['!c x=C:\\temp\\n', 'C:\\temp\\n'],
    ['!c x=(cn=Guest)', '(cn=Guest)'],
    ['!c x=a=b::c=d', 'a=b::c=d'],
    ['!c x==', '='],
    ['!c x="&& || ! { } [ ] ( ) ~ * ? : , ^"', '&& || ! { } [ ] ( ) ~ * ? : , ^'],
    ['!c x="ends in backslash\\\\"', 'ends in backslash\\'],
    ['!c x="$5 {a} $"', '$5 {a} $'],
    ['!c x="a\u0000b"', 'a\u0000b'],
    ['!c x="日本語 🦠"', '日本語 🦠'],
  ])('is read by the grammar: %s', (line, value) => {
    expect(argument(line)).toBe(value);
  });

  it.each([
    [`!c x=\${File.EntryID}`, `«\${File.EntryID}»`],
    [`!c x=a\${b}c\${d}`, `a«\${b}»c«\${d}»`],
    [`!c x=\${A(val.n == "}").B c} y=1`, `«\${A(val.n == "}").B c}»`],
    [`!c x=\${.=function(v){ return {}; }(val)}`, `«\${.=function(v){ return {}; }(val)}»`],
    [`!c x="hello \${a} and \${b}"`, `hello «\${a}» and «\${b}»`],
    [`!c x='\${a}'`, `«\${a}»`],
    [`!c x=\`\${a} \\\${b}\``, `«\${a}» \\«\${b}»`],
    [`!c x="\${A(val.n == \\"x\\")}"`, `«\${A(val.n == "x")}»`],
    [`!c x='\${A(val.n == "x")}'`, `«\${A(val.n == "x")}»`],
    [`!c x="\\\${a} \${b}"`, `\${a} «\${b}»`],
    [`!c x='\\\${a}'`, `\${a}`],
    [`!c x="\\\\\${a}"`, `\\«\${a}»`],
    [`!c x="\\\\\\\${a}"`, `\\\${a}`],
    [`!c x="\\\${ never closed"`, `\${ never closed`],
    [`!c x="\${a('\\\${b}')}"`, `«\${a('\${b}')}»`],
  ])('keeps apart what is live and what is literal: %s', (line, value) => {
    expect(argument(line)).toBe(value);
  });

  it('has no escapes outside quotes, and says so', () => {
    const line = parseCommandLine(`!c x=\\\${a}`);
    expect(shown(line.args.get('x'))).toBe(`\\«\${a}»`);
    expect(line.warnings).toEqual([expect.stringContaining('Outside quotes')]);
  });

  it('goes on after a closing quote, with a warning', () => {
    const line = parseCommandLine(`!c x="a"b"\${d} y=1`);
    expect(shown(line.args.get('x'))).toBe(`ab"«\${d}»`);
    expect(line.warnings).toEqual([expect.stringContaining('closing quote')]);
  });
});

describe('names', () => {
  it('take the last of several values, with one warning', () => {
    const line = parseCommandLine('!c x=1 y=2 x=3 x=4');
    expect(shown(line.args.get('x'))).toBe('4');
    expect(line.warnings).toEqual(['Argument "x" is given more than once; its last value is used.']);
  });

  it('may be those of object members', () => {
    const line = parseCommandLine('!c __proto__=1 constructor=2 toString=3');
    expect([...line.args.keys()]).toEqual(['__proto__', 'constructor', 'toString']);
  });

  it.each([['8.8.8.8'], ['https://a.example/?q=1&r=2'], ['1a=b'], ['a,b=c']])(
    'are not seen in a bare value: %s',
    (text) => {
      const line = parseCommandLine(`!ip ${text}`);
      expect(line.args.size).toBe(0);
      expect(line.bare).toEqual([
        { template: { kind: 'template', parts: [{ kind: 'text', text }] }, text, offset: 4 },
      ]);
    },
  );

  it('stand directly before the equals sign', () => {
    expect(parseCommandLine('!c a = b').bare.map(({ text }) => text)).toEqual(['a', '=', 'b']);
  });

  it('may be followed by a quoted bare value', () => {
    expect(parseCommandLine('!c "a=b c"').bare.map(({ template }) => shown(template))).toEqual(['a=b c']);
  });
});

describe('typographic quotes', () => {
  it('are text, with a warning', () => {
    const line = parseCommandLine('!c x=“hello”');
    expect(shown(line.args.get('x'))).toBe('“hello”');
    expect(line.warnings).toEqual([expect.stringContaining('Typographic quotes')]);
  });

  it('are no concern inside plain quotes or words', () => {
    expect(parseCommandLine('!c x="“hello”" y=it’s').warnings).toEqual([]);
  });
});

describe('an error', () => {
  it('shows the line and a caret under the fault', () => {
    const error = failure('!c x=1 y="abc');
    expect(error.message).toBe(
      'Column 10: the quote that starts here is never closed.\n!c x=1 y="abc\n         ^',
    );
    expect([error.line, error.column]).toEqual([1, 10]);
  });

  it('counts lines and characters', () => {
    const error = failure(`!c x=1\n  🦠="" y=\${abc`);
    expect([error.line, error.column]).toEqual([2, 10]);
    expect(error.message).toContain('Line 2, column 10: ');
    expect(error.message.split('\n').slice(1)).toEqual([`  🦠="" y=\${abc`, '         ^']);
  });

  it('cuts a window out of a long line', () => {
    const lines = failure(`!c x=${'a'.repeat(5000)} y="${'b'.repeat(5000)}`).message.split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]?.length).toBeLessThan(90);
    expect(lines[1]?.[lines[2]?.indexOf('^') ?? -1]).toBe('"');
  });

  it('shows no control characters', () => {
    const error = failure('!c z=\u001b[2J\u0000\u202e x="');
    expect(error.message.split('\n')[1]).toBe('!c z= [2J   x="');
  });

  it('points to an unclosed expression, in quotes too', () => {
    expect(failure(`!c x="a\\n\${b" y=1`).column).toBe(10);
    expect(failure(`!c x="\${A(val.n == "x")}"`).message).toContain('is not closed before the quote ends');
  });
});

describe('a hostile line', () => {
  it.each([
    ['quotes', `!c ${'"'.repeat(100_000)}`],
    ['names', `!c ${'a'.repeat(100_000)}`],
    ['backslashes', `!c x="${'\\'.repeat(100_000)}"`],
    ['dollars', `!c x="${'$'.repeat(100_000)}"`],
    ['literal expressions', `!c x="${'\\${'.repeat(50_000)}"`],
    ['white space', `!c${' '.repeat(100_000)}x`],
  ])('of very many %s is read', (_, line) => {
    expect(parseCommandLine(line).command).toBe('c');
  });

  it('of very many open expressions is refused', () => {
    expect(failure(`!c x="${'${'.repeat(1_000)}"`).column).toBe(7);
    expect(failure(`!c x=${'${'.repeat(50_000)}`).column).toBe(6);
  });

  const live = (count: number) => '${a}'.repeat(count);
  it.each([
    ['items', `!c ${'x '.repeat(50_000)}`, '1000 arguments', 2_004],
    ['nothings', `!c ${'"" '.repeat(50_000)}`, '1000 arguments', 3_004],
    ['names', `!c ${'a=1 '.repeat(50_000)}`, '1000 arguments', 4_004],
    ['bare expressions', `!c x=${live(50_000)}`, '1000 expressions', 4_006],
    ['quoted expressions', `!c x="${live(50_000)}"`, '1000 expressions', 4_007],
    [
      'expressions in several values',
      `!c x="${live(999)}" y=\`${live(1)}\` z=${live(1)}`,
      '1000 expressions',
      4_016,
    ],
    [
      'long expressions',
      `!c x=\${${'a'.repeat(100_000)}} y="\${${'a'.repeat(100_000)}}"`,
      '200000 char',
      100_013,
    ],
  ])('is refused at the first of its %s that is one too many', (_, line, words, column) => {
    const error = failure(line);
    expect(error.message).toContain(`more than ${words}`);
    expect(error.column).toBe(column);
  });

  it('has a value of any length, and an excerpt of the usual', () => {
    const text = '😀\\\n"'.repeat(200_000);
    const parts = [{ kind: 'text', text }];
    const written = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"');
    expect(parseCommandLine(`!c x="${written}"`).args.get('x')).toEqual({ kind: 'template', parts });
    const open = failure(`!c ${'😀'.repeat(200_000)}\n${'😀'.repeat(100_000)} y="${'😀'.repeat(100_000)}`);
    expect([open.line, open.column]).toEqual([2, 100_004]);
    const excerpt = `…${'😀'.repeat(37)} y="${'😀'.repeat(39)}…\n${' '.repeat(41)}^`;
    expect(open.message).toBe(
      `Line 2, column 100004: the quote that starts here is never closed.\n${excerpt}`,
    );
  });
});
