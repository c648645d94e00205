import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readWords } from '../../../src/cli/run/read-words.js';
import { WrongUse } from '../../../src/cli/wrong-use.js';
import { CommandLineError, type Template } from '../../../src/dispatch/index.js';

const textOf = ({ parts }: Template) =>
  parts.map((part) => (part.kind === 'text' ? part.text : `<${part.source}>`)).join('');
const argsOf = (...words: string[]) =>
  Object.fromEntries([...readWords(words).args].map(([name, value]) => [name, textOf(value)]));

describe('readWords', () => {
  it('reads one word as a command line, with or without its mark', () => {
    for (const line of ['!vmray-get-sample sample_id="5 6"', 'vmray-get-sample sample_id="5 6"']) {
      expect(readWords([line]).command).toBe('vmray-get-sample');
      expect(argsOf(line)).toEqual({ sample_id: '5 6' });
    }
  });

  it('looks up expressions in a line, not in words', () => {
    expect(argsOf('!a x=${File.EntryID}')).toEqual({ x: '<${File.EntryID}>' });
    expect(argsOf('a', 'x=${File.EntryID}')).toEqual({ x: '${File.EntryID}' });
  });

  it('takes words as the shell handed them over', () => {
    expect(argsOf('!a', 'path=C:\\new "folder"\\it\'s', 'url=https://x/?a=b&c=d', 'empty=')).toEqual({
      path: 'C:\\new "folder"\\it\'s',
      url: 'https://x/?a=b&c=d',
      empty: '',
    });
  });

  it('knows a value without a name', () => {
    const { bare, args } = readWords(['a', 'https://x/?a=b', 'key=v']);
    expect(bare.map(({ text, template }) => [text, textOf(template)])).toEqual([
      ['https://x/?a=b', 'https://x/?a=b'],
    ]);
    expect([...args.keys()]).toEqual(['key']);
  });

  it('lets the last of repeated arguments win, with a warning', () => {
    expect(argsOf('a', 'k=1', 'k=2')).toEqual({ k: '2' });
    expect(readWords(['a', 'k=1', 'k=2']).warnings).toEqual([
      'Argument "k" is given more than once; its last value is used.',
    ]);
  });

  it('gives every value back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(argsOf('a', `key=${value}`)).toEqual({ key: value });
      }),
    );
  });

  it('keeps a hostile name a plain entry', () => {
    expect([...readWords(['a', '__proto__=x']).args.keys()]).toEqual(['__proto__']);
  });

  it('refuses what is no command', () => {
    expect(() => readWords(['!a b="x'])).toThrow(CommandLineError);
    expect(() => readWords(['', 'a=b'])).toThrow(WrongUse);
    expect(() => readWords(['two words', 'a=b'])).toThrow('not "two words"');
  });
});
