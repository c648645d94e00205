import { describe, expect, it } from '@jest/globals';
import { fileHash } from '../../../../src/playbook/indicators/extraction/file-hash.js';
import { found } from './found.js';

const digits = (count: number) => '0123456789abcDEF'.repeat(8).slice(0, count);

describe('hashes of files', () => {
  it.each([
    [32, 'MD5'],
    [40, 'SHA1'],
    [64, 'SHA256'],
    [128, 'SHA512'],
  ])('of %i digits are %s', (count, member) => {
    const hash = digits(count);
    expect(found(fileHash, `sha:${hash}, and "${hash}"`)).toEqual([hash]);
    expect(fileHash.contextOf(hash)).toEqual({ [member]: hash });
  });

  it.each([31, 33, 41, 65, 127, 129])('none of %i digits', (count) => {
    expect(found(fileHash, `${digits(count)}${count > 128 ? 'a' : ''}`)).toEqual([]);
  });

  it('not within a word', () => {
    expect(found(fileHash, `x${digits(32)} ${digits(32)}_ ${digits(31)}g`)).toEqual([]);
  });
});
