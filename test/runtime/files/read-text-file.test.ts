import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { largestText, readTextFile } from '../../../src/runtime/files/read-text-file.js';
import { TextRefused } from '../../../src/runtime/files/text-refused.js';
import { whyUnreadable } from '../../../src/runtime/files/why-unreadable.js';

describe('readTextFile', () => {
  let folder = '';
  const at = (name: string) => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sortie-text-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives the text, also of characters that lie across two pieces, and through a link', () => {
    const text = `x${'é'.repeat(300_000)}`;
    writeFileSync(at('text'), text);
    symlinkSync(at('text'), at('link'));
    for (const origin of ['named', 'found'] as const) {
      expect(readTextFile(at('text'), origin)).toBe(text);
      expect(readTextFile(at('link'), origin)).toBe(text);
    }
  });

  it('reads a file as large as allowed, and none that is a byte larger', () => {
    writeFileSync(at('large'), '');
    truncateSync(at('large'), largestText);
    expect(readTextFile(at('large'), 'found')).toHaveLength(largestText);
    truncateSync(at('large'), largestText + 1);
    expect(() => readTextFile(at('large'), 'named')).toThrow(TextRefused);
  });

  it('reads what was found only if it is a regular file, and waits for no pipe', () => {
    execFileSync('mkfifo', [at('pipe')]);
    symlinkSync('/dev/zero', at('endless'));
    for (const name of ['pipe', 'endless'])
      expect(() => readTextFile(at(name), 'found')).toThrow('it is no regular file');
    expect(() => readTextFile(at('endless'), 'named')).toThrow('larger than the 16 MiB');
  });

  it.each([
    ['nothing', 'there is no such file'],
    ['.', 'it is a folder'],
  ])('leaves %s to the system', (name, why) => {
    for (const origin of ['named', 'found'] as const) {
      let reason = '';
      try {
        readTextFile(at(name), origin);
      } catch (error) {
        reason = whyUnreadable(error);
      }
      expect(reason).toBe(why);
    }
  });
});
