import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readManifest } from '../../../src/language/manifest/read-manifest.js';
import { isError } from '../../../src/language/yaml/problem.js';

const folder = path.resolve(__dirname, '../../../../shared/corpus/manifests');
const isThere = existsSync(folder);
if (!isThere) console.warn(`Skipped: the public manifests are not at ${folder}.`);
const describeIf = isThere ? describe : describe.skip;

describeIf('the public manifests', () => {
  const results = (isThere ? readdirSync(folder) : []).map((name) => ({
    name,
    ...readManifest(readFileSync(path.join(folder, name), 'utf8'), name),
  }));

  it('are all read without an error', () => {
    expect(results.length).toBeGreaterThanOrEqual(445);
    expect(results.flatMap(({ problems }) => problems.filter(isError))).toEqual([]);
    expect(results.filter(({ manifest }) => manifest === undefined)).toEqual([]);
  });

  it('are repaired where a quoted text is not indented, and have no unknown key', () => {
    const codes = new Map<string, Set<string>>();
    for (const { name, problems } of results) {
      for (const { code } of problems) codes.set(code, (codes.get(code) ?? new Set()).add(name));
    }
    expect(codes.get('YM201')?.size).toBe(13);
    expect([...codes.keys()].toSorted()).toEqual(['MF204', 'YM201']);
  });
});
