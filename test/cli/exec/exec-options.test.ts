import { describe, expect, it } from '@jest/globals';
import { readOptions } from '../../../src/cli/exec/exec-options.js';

const given = { concurrency: '8', maxLine: '1000' };

describe('readOptions', () => {
  it('keeps files in the working folder, below SORTIE_HOME, or where --files says', () => {
    const files = (options: object, environment = {}) =>
      readOptions({ ...given, ...options }, '/work/here', environment).files;
    expect(files({})).toBe('/work/here/.sortie/files');
    expect(files({}, { SORTIE_HOME: '/home/of/sortie' })).toBe('/home/of/sortie/files');
    expect(files({}, { SORTIE_HOME: 'relative' })).toBe('/work/here/relative/files');
    expect(files({}, { SORTIE_HOME: '' })).toBe('/work/here/.sortie/files');
    expect(files({ files: 'out' }, { SORTIE_HOME: '/home' })).toBe('/work/here/out');
  });

  it('reads numbers', () => {
    expect(readOptions(given, '/', {})).toMatchObject({ concurrency: 8, longestLine: 1000, allowFiles: [] });
  });

  it.each(['0', '-1', '1.5', 'many', '', '1e3', ' 8', '99999999999', '0x10'])(
    'refuses %j at a time',
    (concurrency) => {
      expect(() => readOptions({ ...given, concurrency }, '/', {})).toThrow(
        `--concurrency must be a whole number from 1 to 1024, not "${concurrency}".`,
      );
      expect(() => readOptions({ ...given, maxLine: concurrency }, '/', {})).toThrow('--max-line must be');
    },
  );
});
