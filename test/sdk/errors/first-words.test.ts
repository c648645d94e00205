import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstWords, RedirectedElsewhere } from '../../../src/sdk/errors/index.js';

describe('firstWords', () => {
  it.each([
    ['a short text', 'a short text'],
    ['one two three four', 'one two…'],
    ['exactly twelve more', 'exactly…'],
    ['withoutasingleblank', '…'],
  ])('makes %j %j', (text, expected) => {
    expect(firstWords(text, 12)).toBe(expected);
  });

  it('never shows a part of a word', () => {
    const secret = 'secret-key-4711';
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(60), (before, after, most) => {
        const shown = firstWords(`${before} ${secret} ${after}`, most).slice(before.length).trimStart();
        expect(shown.startsWith('s') && before.length < most).toBe(shown.startsWith(secret));
      }),
      { examples: [['', '', 8]] },
    );
  });
});

describe('RedirectedElsewhere', () => {
  it('shows a long address without what may be cut in a secret', () => {
    const to = `https://evil.example/${'x'.repeat(170)}secret-key-4711`;
    const { message } = new RedirectedElsewhere('VMRay', 'https://a.test', to);
    expect(message).toContain('"https://evil.example/…"');
  });
});
