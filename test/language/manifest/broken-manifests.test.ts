import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readManifest } from '../../../src/language/manifest/read-manifest.js';
import { formatProblem, isError } from '../../../src/language/yaml/problem.js';

const folder = path.resolve(__dirname, 'fixtures/broken');
const names = readdirSync(folder).filter((name) => name.endsWith('.yml'));

/** Each file begins with what must be said about it: `# expect 7:3 error [MF103] …`. */
function expectations(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => (line.startsWith('# expect ') ? [line.slice('# expect '.length)] : []));
}

describe('broken manifests', () => {
  it('are at least thirty, and no two are told the same thing', () => {
    const told = names.flatMap((name) => expectations(readFileSync(path.join(folder, name), 'utf8')));
    expect(names.length).toBeGreaterThanOrEqual(30);
    expect(told.length).toBeGreaterThanOrEqual(names.length);
    expect(new Set(told).size).toBe(told.length);
  });

  it.each(names)('%s', (name) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const { manifest, problems } = readManifest(text, name);
    expect(problems.map((problem) => formatProblem(problem).slice(name.length + 1))).toEqual(
      expectations(text),
    );
    expect(manifest === undefined).toBe(problems.some(isError));
  });
});
