import { describe, expect, it } from '@jest/globals';
import { strengthOf } from '../../../src/sdk/redaction/strength.js';

describe('strengthOf', () => {
  it.each([
    ['', 'none'],
    ['a', 'none'],
    ['abc', 'none'],
    ['a1!', 'none'],
    ['true', 'none'],
    ['FALSE', 'none'],
    ['null', 'none'],
    ['None', 'none'],
    ['test', 'word'],
    ['password', 'word'],
    ['geheimnisträger', 'word'],
    ['3902238', 'word'],
    ['123456789012345', 'word'],
    ['s3cr3t', 'short'],
    ['a b c d', 'short'],
    ['pa55w0rd', 'strong'],
    ['passw.rd', 'strong'],
    ['correcthorsebattery', 'strong'],
    ['1234567890123456', 'strong'],
  ])('finds %j to be %s', (secret, strength) => {
    expect(strengthOf(secret)).toBe(strength);
  });
});
