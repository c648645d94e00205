import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatEntryId, parseEntryId } from '../../../src/language/entry/index.js';

describe('entry ids', () => {
  it('are parted at the first @', () => {
    expect(parseEntryId('79@4')).toEqual({ counter: 79, investigation: '4' });
    expect(parseEntryId('407@21232f29$&$9c7fe1a0-4045@x')).toEqual({
      counter: 407,
      investigation: '21232f29$&$9c7fe1a0-4045@x',
    });
  });

  it.each([
    '',
    '79',
    '@4',
    '79@',
    'a@4',
    '-1@4',
    '1.5@4',
    '07@4',
    ' 7@4',
    '٧@4',
    '1e3@4',
    '9999999999999999@4',
  ])('are not %j', (text) => {
    expect(parseEntryId(text)).toBeUndefined();
  });

  it('are written as they are read', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string({ minLength: 1 }), (counter, investigation) => {
        expect(parseEntryId(formatEntryId({ counter, investigation }))).toEqual({ counter, investigation });
      }),
    );
  });
});
