import { expect } from '@jest/globals';
import type { HostileInput, Outcome } from '../hostile-input.js';
import { type HostileEntry, hostileZip } from '../vendor/hostile-zip.js';

/** The index of an archive of screenshots. */
export function index(names: readonly string[]): HostileEntry {
  const lines = names.map((name) => `100 | 5 | md5=a | ${name}\n`);
  return { name: 'screenshots/index.log', bytes: Buffer.from(lines.join('')) };
}

/** An index that names a hostile picture and one that is as it should be, and the latter. */
export const honest: readonly HostileEntry[] = [
  index(['kept.png', 'hostile.png']),
  { name: 'screenshots/kept.png', bytes: Buffer.from('a picture') },
];

/** A hostile picture beside an honest one. */
export function beside(entry: Partial<HostileEntry>): Buffer {
  return hostileZip([...honest, { name: 'screenshots/hostile.png', ...entry }]);
}

interface Archive {
  /** Made when it is asked for. */
  bytes(): Uint8Array;
  readonly expect?: (outcome: Outcome) => void;
  /** The screenshots of analysis 1 are asked for by default. */
  readonly line?: string;
}

/** Screenshots that the vendor answers with. */
export function screenshots(
  name: string,
  reason: string,
  { bytes, line, expect: check }: Archive,
): HostileInput {
  let made: Uint8Array | undefined;
  return {
    name,
    reason,
    attack: {
      kind: 'command',
      line: line ?? '!vmray-get-screenshots analysis_id=1',
      vendor: {
        '/analysis/1/archive': (_request, response) => {
          response.writeHead(200, { 'content-type': 'application/zip' });
          made ??= bytes();
          response.end(made);
        },
      },
    },
    ...(check ? { expect: check } : {}),
  };
}

/** The picture beside the hostile one is handed over, the hostile one is not, and somebody says why. */
export function showsOnlyTheOther(why: string): (outcome: Outcome) => void {
  return ({ text, entries, door }) => {
    expect(text).toContain('analysis_1_screenshot_0.png');
    expect(text).not.toContain('analysis_1_screenshot_1');
    expect(text).toContain(why);
    if (door !== 'run') expect(entries).toHaveLength(1);
  };
}

export function says(words: string): (outcome: Outcome) => void {
  return ({ text }) => expect(text).toContain(words);
}
