import { describe, expect, it } from '@jest/globals';
import { play, result } from './scripted-vmray.js';

describe('what VMRay says of an error', () => {
  it.each([
    ['a page', `<p>${'a '.repeat(5_000_000)}`, / \[502\] - <p>a a [a ]* a…$/],
    ['a page of one word', 'a'.repeat(5_000_000), / \[502\] - …$/],
    ['a message', JSON.stringify({ error_msg: `b ${'b'.repeat(100_000)}` }), / \[502\] - b…$/],
    ['many messages', JSON.stringify({ errors: Array(200_000).fill('c') }), / c; c; and 199900 more$/],
    ['a long one of two', JSON.stringify({ errors: ['d'.repeat(5_000), 'e'] }), / \[502\] - …; e$/],
  ])('is cut where it is %s', async (_what, text, words) => {
    const played = play('vmray-get-sample', { sample_id: ['5'] }, [{ status: 502, text }]);
    const message = await played.then(
      () => '',
      (error: unknown) => (error instanceof Error ? error.message : ''),
    );
    expect(message.length).toBeLessThan(100_100);
    expect(words.test(message)).toBe(true);
  });

  it('is cut in warnings too', async () => {
    const data = { jobs: [{ job_id: 1 }], samples: [], submissions: [], errors: Array(150_000).fill('f') };
    const played = await play('vmray-upload-url', { url: 'https://a.example' }, [{ result: 'ok', data }]);
    expect(result(played).warnings).toHaveLength(101);
    expect(result(played).warnings?.at(-1)).toBe('and 149900 more');
  });
});
