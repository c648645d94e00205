import { execFileSync } from 'node:child_process';
import { appendFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { useHostilePlace } from './doors/hostile-place.js';

const place = useHostilePlace();
const { at, ask } = place;

describe('local files that change while they are submitted', () => {
  it.each<[string, (path: string) => void, string]>([
    ['shrinks', (path) => truncateSync(path, 10), 'has shrunk from'],
    ['grows', (path) => appendFileSync(path, 'more'), 'has grown'],
    ['vanishes', (path) => rmSync(path), 'there is no such file'],
    [
      'becomes a pipe',
      (path) => {
        rmSync(path);
        execFileSync('mkfifo', [path]);
      },
      'The file',
    ],
  ])('a file that %s before a second upload is not sent as something else', async (_how, change, words) => {
    const path = at('changing');
    rmSync(path, { force: true });
    writeFileSync(path, Buffer.alloc(100_000, 'x'));
    let uploads = 0;
    place.vendor.play({
      '/sample/submit': (_request, response) => {
        uploads += 1;
        change(path);
        response.writeHead(429, { 'retry-after': '0' });
        response.end();
      },
    });
    const { errors, code } = await ask(['detonate', path]);
    expect([uploads, code]).toEqual([1, 1]);
    expect(errors).toContain(words);
  });
});
