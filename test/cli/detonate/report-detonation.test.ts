import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { reportDetonation } from '../../../src/cli/detonate/report-detonation.js';
import type { Look } from '../../../src/cli/render/look.js';
import type { Detonation } from '../../../src/runtime/detonation/detonation.js';
import { hostileText, isObeyed } from '../render/hostile-text.js';
import { plainTerminal } from '../render/looks.js';

const pipe: Look = { ...plainTerminal, drawn: false };

function detonation(name: string, verdictReason: string): Detonation {
  return {
    subject: { kind: 'file', entryId: '1@1', name },
    status: 'finished',
    verdict: 'Malicious',
    verdictReason,
    submissions: [],
    isKnown: false,
    entries: [],
    findings: [],
    warnings: [],
  };
}

describe('reportDetonation', () => {
  it('says what it is, the verdict, and why', async () => {
    expect(await reportDetonation(detonation('a.exe', 'packed'), false, pipe)).toBe(
      '# a.exe\n\n**Verdict:** Malicious\n\nReason: packed\n',
    );
    expect(await reportDetonation(detonation('a.exe', 'packed'), true, plainTerminal)).toBe(
      'a.exe\nVerdict: Malicious (given by a simulator: not a real verdict)\nReason: packed\n',
    );
  });

  it('has the lines that it writes itself and no other, whatever a name and a reason hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        hostileText,
        hostileText,
        fc.constantFrom(pipe, plainTerminal),
        async (name, reason, look) => {
          const report = await reportDetonation(detonation(name, reason), false, look);
          expect([...report].filter(isObeyed)).toEqual([]);
          const lines = report.trimEnd().split(look.drawn ? '\n' : '\n\n');
          expect(lines).toHaveLength(3);
          expect(lines[1]).toMatch(/Verdict:(?:\*\*)? Malicious$/);
        },
      ),
    );
  });
});
