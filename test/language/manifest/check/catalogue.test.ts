import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../../../src/language/manifest/check/catalogue.js';
import { checkManifest } from '../../../../src/language/manifest/check/check-manifest.js';
import { manifestCodes } from '../../../../src/language/manifest/codes.js';
import type { Manifest } from '../../../../src/language/manifest/manifest.js';
import { readManifest } from '../../../../src/language/manifest/read-manifest.js';
import { yamlCodes } from '../../../../src/language/yaml/codes.js';
import { completeManifest, manifestWith } from './complete-manifest.js';

/** Too large to write down, or about the whole file: their examples are comments. */
const inWords = ['YM110', 'YM111', 'YM112', 'YM113', 'MF101'];

const file = 'integration.yml';

function manifestOf(text: string): Manifest {
  const { manifest, problems } = readManifest(text, file);
  if (!manifest) throw new Error(JSON.stringify(problems));
  return manifest;
}

describe('the catalogue', () => {
  it('has every code of the readers, and none twice', () => {
    const codes = [...Object.values(yamlCodes), ...Object.values(manifestCodes)];
    expect(codes.filter((code) => !catalogue.has(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each([...catalogue.values()])(
    'says of $code what it checks, what breaks it and how to mend it',
    (entry) => {
      const { code, checks, breaks, mend } = entry;
      expect(code).toMatch(/^[A-Z]{2}\d{3}$/);
      for (const text of [checks, mend]) expect(text).toMatch(/^.{8,}\S\.$/);
      expect(breaks.startsWith('#')).toBe(inWords.includes(code));
    },
  );

  it.each([...catalogue.values()].filter(({ code }) => !inWords.includes(code)))(
    'has an example for $code that breaks it',
    ({ code, breaks, before, readme }) => {
      const problems = checkManifest({
        text: manifestWith(breaks),
        file,
        ...(before === undefined ? {} : { before: manifestOf(manifestWith(before)) }),
        ...(readme === undefined ? {} : { readme: { text: readme, file: 'README.md' } }),
      });
      expect(problems.map((problem) => problem.code)).toContain(code);
    },
  );
});

it('finds nothing in a manifest that is in order', () => {
  const readme = {
    file: 'README.md',
    text: '### weather-get\n|**Path**|**Type**|\n|---|---|\n| Weather.Wind | Number |',
  };
  expect(
    checkManifest({ text: completeManifest, file, before: manifestOf(completeManifest), readme }),
  ).toEqual([]);
});
