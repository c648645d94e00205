import { describe, expect, it } from '@jest/globals';
import { BoundedCache } from '../../../src/language/expression/bounded-cache.js';

describe('BoundedCache', () => {
  function counted(...limits: number[]) {
    const cache = new BoundedCache<string>(...limits);
    const computed: string[] = [];
    const get = (key: string) =>
      cache.get(key, (text) => {
        computed.push(text);
        return text.toUpperCase();
      });
    return { get, computed };
  }

  it('computes each text once', () => {
    const { get, computed } = counted();
    expect([get('a'), get('b'), get('a')]).toEqual(['A', 'B', 'A']);
    expect(computed).toEqual(['a', 'b']);
  });

  it('forgets what was used longest ago, when it has too many or they are too long altogether', () => {
    const many = counted(2);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) many.get(key);
    expect(many.computed).toEqual(['a', 'b', 'c', 'b']);

    const long = counted(100, 10, 12);
    for (const key of ['aaaaa', 'bbbbb', 'aaaaa', 'ccccc', 'aaaaa', 'bbbbb']) long.get(key);
    expect(long.computed).toEqual(['aaaaa', 'bbbbb', 'ccccc', 'bbbbb']);
  });

  it('does not keep a long text', () => {
    const { get, computed } = counted(100, 3);
    for (const key of ['abcd', 'abcd', 'abc', 'abc']) get(key);
    expect(computed).toEqual(['abcd', 'abcd', 'abc']);
  });
});
