import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { problemsOf } from '../../../../src/language/manifest/check/check-manifest.js';
import { openSheet } from '../../../../src/language/manifest/check/sheet.js';
import { readManifest } from '../../../../src/language/manifest/read-manifest.js';
import { parseYaml } from '../../../../src/language/yaml/parse-yaml.js';
import { isError, type Problem } from '../../../../src/language/yaml/problem.js';

const folder = path.resolve(__dirname, '../../../../../shared/corpus/manifests');
const isThere = existsSync(folder);
if (!isThere) process.stderr.write(`Skipped: the public manifests are not at ${folder}.\n`);
const describeIf = isThere ? describe : describe.skip;

function problemsIn(name: string): readonly Problem[] {
  const text = readFileSync(path.join(folder, name), 'utf8');
  const { manifest, problems } = readManifest(text, name);
  if (!manifest) return problems;
  return [...problems, ...problemsOf(openSheet(manifest, parseYaml(text, name)), name)];
}

describeIf('the checked public manifests', () => {
  const names = isThere ? readdirSync(folder) : [];
  const problems = names.flatMap(problemsIn);
  const ofCode = (code: string) => problems.filter((problem) => problem.code === code);

  it('all load, and have no error', () => {
    expect(names.length).toBeGreaterThanOrEqual(445);
    expect(problems.filter(isError)).toEqual([]);
  });

  // `spec/manifest.md` sections 7 and 8 count over 934 manifests, of which these are about half.
  it.each([
    ['IN106', 32],
    ['IN144', 106],
    ['IN126', 161],
    ['MF301', 156],
    ['MF302', 365],
    ['MF303', 2_863],
    ['MF304', 24_234],
    ['MF305', 6_359],
    ['MF306', 386],
    ['MF307', 208 + 90],
    ['MF308', 16],
    ['ST111', 133],
  ])('have a plausible share of %s', (code, among934) => {
    const count = ofCode(code).length;
    expect(count).toBeGreaterThan(among934 * 0.2);
    expect(count).toBeLessThanOrEqual(among934 * 0.85);
  });

  it('have the one parameter of type 3, and Python integrations all say for which Python', () => {
    expect(ofCode('MF309').map(({ file }) => file)).toEqual(['SecurityTrails__SecurityTrails.yml']);
    expect(ofCode('IN108')).toEqual([]);
  });
});
