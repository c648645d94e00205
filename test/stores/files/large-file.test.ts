import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { diskFileStore } from '../../../src/stores/files/disk-file-store.js';

const mebibyte = 1024 * 1024;
const size = 200 * mebibyte;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sortie-large-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('diskFileStore', () => {
  it('takes a file of 200 MiB in and gives it out again without holding it', async () => {
    const chunk = Buffer.alloc(mebibyte, 'a sample ');
    let most = 0;
    const look = () => {
      most = Math.max(most, process.memoryUsage().rss);
    };
    async function* file(): AsyncIterable<Uint8Array> {
      for (let given = 0; given < size; given += chunk.byteLength) {
        look();
        yield chunk;
      }
    }
    const store = diskFileStore(folder);
    const before = process.memoryUsage().rss;
    const blob = await store.put(file(), size);
    expect(blob.size).toBe(size);
    const hash = createHash('sha256');
    for await (const bytes of store.open(blob)) {
      look();
      hash.update(bytes);
    }
    expect(hash.digest('hex')).toBe(blob.sha256);
    expect(most - before).toBeLessThan(100 * mebibyte);
  });
});
