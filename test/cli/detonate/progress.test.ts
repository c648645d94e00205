import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { ProgressDisplay } from '../../../src/cli/detonate/progress.js';
import { displayWidth } from '../../../src/cli/render/text-width.js';
import { safeOut } from '../../../src/cli/safe-out.js';
import type { Subject } from '../../../src/runtime/detonation/detonation.js';
import { hostileText, isObeyed } from '../render/hostile-text.js';
import { plainTerminal } from '../render/looks.js';

/** What is shown while two subjects are being detonated. */
function shown(isTerminal: boolean, name: string, problem: string): string[] {
  const pieces: string[] = [];
  const errors = safeOut({
    isTerminal,
    columns: 80,
    write: async (piece) => {
      pieces.push(piece);
    },
  });
  const display = new ProgressDisplay({ errors, errorLook: { ...plainTerminal, drawn: isTerminal } });
  const subjects: Subject[] = [
    { kind: 'file', entryId: '1@1', name },
    { kind: 'url', url: 'https://example.org' },
  ];
  for (const subject of subjects) display.show(subject, { step: 'trying-again', problem });
  display.end();
  return pieces;
}

describe('ProgressDisplay', () => {
  it('writes a line for news in a pipe, and rewrites one line on a terminal', () => {
    expect(shown(false, 'a.exe', 'slow')).toEqual([
      'a.exe: asking for the verdict failed and is tried again: slow\n',
      'https://example.org: asking for the verdict failed and is tried again: slow\n',
    ]);
    expect(shown(true, 'a.exe', 'x')).toEqual([
      '\r\u001b[2Ka.exe: asking for the verdict failed and is tried again: x',
      `\r\u001b[2Ka.exe: asking for the verdict failed and is tried again: x | https://example.o…`,
      '\r\u001b[2K',
    ]);
  });

  it('says what is going on, and that it still waits only now and then', async () => {
    const lines: string[] = [];
    const errors = safeOut({
      isTerminal: false,
      columns: 80,
      write: async (piece) => {
        lines.push(piece);
      },
    });
    const display = new ProgressDisplay({ errors, errorLook: { ...plainTerminal, drawn: false } });
    const part = { submissionId: 7, sampleId: 70, isFinished: false, verdict: null, verdictReason: null };
    const submissions = [part, { ...part, submissionId: 8, isFinished: true }];
    const subject: Subject = { kind: 'url', url: 'https://a.example' };
    display.show(subject, { step: 'submitting' });
    display.show(subject, { step: 'submitted', submissions });
    for (const elapsed of [0, 250, 29_000, 31_000])
      display.show(subject, { step: 'waiting', submissions, elapsed });
    display.show(subject, { step: 'collecting', samples: [70] });
    display.show(subject, { step: 'collecting', samples: [70, 80] });
    expect(lines.map((line) => line.replace('https://a.example: ', ''))).toEqual([
      'submitting …\n',
      'submitted as 7, 8\n',
      'waiting for the verdict, 0 s, 1 of 2 finished …\n',
      'waiting for the verdict, 31 s, 1 of 2 finished …\n',
      'collecting what was found in sample 70 …\n',
      'collecting what was found in 2 samples …\n',
    ]);
  });

  it('stays on its line, whatever a file is called and the vendor says', () => {
    fc.assert(
      fc.property(hostileText, hostileText, fc.boolean(), (name, problem, isTerminal) => {
        for (const piece of shown(isTerminal, name, problem)) {
          const line = isTerminal ? piece.replace('\r\u001b[2K', '') : piece.replace(/\n$/, '');
          expect([...line].filter((character) => character === '\n' || isObeyed(character))).toEqual([]);
          if (isTerminal) expect(displayWidth(line)).toBeLessThan(80);
        }
      }),
    );
  });
});
