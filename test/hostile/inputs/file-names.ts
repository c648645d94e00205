import { expect } from '@jest/globals';
import type { HostileClass, HostileInput, Outcome } from '../hostile-input.js';
import { ok, sample } from '../vendor/calm-answers.js';

/** A sample under a name that somebody chose; it must be detonated like any other. */
function submitted(name: string, reason: string): HostileInput {
  return {
    name: `a sample called ${JSON.stringify(name.slice(0, 40))}`,
    reason,
    attack: { kind: 'detonation', file: { name, bytes: Buffer.from('a sample') } },
    expect({ door, text, code }) {
      if (door === 'detonate') expect([text.includes('alicious'), code]).toEqual([true, 0]);
      else expect(text).toContain('File submitted to VMRay');
    },
  };
}

/** A name that the vendor answers with; it is data, and stays what it was. */
function answered(
  name: unknown,
  what: string,
  reason: string,
  check?: (outcome: Outcome) => void,
): HostileInput {
  return {
    name: `an answer whose sample is called ${what}`,
    reason,
    attack: {
      kind: 'command',
      line: `!vmray-get-sample-by-hash hash=${'1'.repeat(32)}`,
      vendor: { [`/sample/md5/${'1'.repeat(32)}`]: ok([sample({ sample_filename: name })]) },
    },
    expect(outcome) {
      if (outcome.context && typeof name === 'string')
        expect(outcome.context).toMatchObject({
          File: { Name: name },
          VMRay: { Sample: [{ FileName: name }] },
        });
      if (outcome.door === 'run') expect(outcome.text).toContain('Malicious');
      check?.(outcome);
    },
  };
}

const spoofing = 'Trojan Source CVE-2021-42574; MITRE ATT&CK T1036.002';

/** A row of the table stays one row, whatever stands in its cells. */
function isOneRow({ entries }: Outcome): void {
  for (const { HumanReadable } of entries)
    for (const row of String(HumanReadable).trimEnd().split('\n').slice(1)) expect(row).toMatch(/^\|.*\|$/s);
}

/** Attack class 19, and what else a name can do: to a form, a terminal, a shell, a disk. */
export const fileNames: HostileClass = {
  title: 'names of files',
  inputs: [
    submitted('-rf', 'it is taken for an option (CWE-88)'),
    submitted('invoice\u202efdp.exe\u200b\u2066\u00ad', `it reads as invoiceexe.pdf (${spoofing})`),
    submitted(
      'a\r\nX-Injected: yes\r\n\r\nb"; name="archive_password"; filename="x.exe',
      'it ends the header of its part, and brings one of its own (CWE-93)',
    ),
    submitted('\u001b[2J\u001b]0;title\u0007.exe', 'a terminal obeys the name (kicksecure, stdisplay)'),
    submitted(
      '$(touch sortie-pwned)`id`;${VMRay.Sample.SampleID}%s%00.exe',
      'a shell, a template or a format takes it up',
    ),
    submitted(
      '[click](javascript:alert(1))<img src=x onerror=alert(1)>|.html',
      'a page or a table takes it for markup',
    ),
    submitted('\u0301'.repeat(120), 'nothing is left of it, or it runs over the lines above'),
    submitted('NUL.txt. . ', 'a device, and blanks that the system drops (Windows, Naming Files)'),
    answered('../../../../etc/passwd', 'a path', 'the file is written there (Zip Slip)'),
    answered('\\\\server\\share\\x', 'a share', 'the system logs in there (CWE-40)'),
    answered('a\u0000b\r\nc|d\u2028e', 'a name of several lines', 'it breaks out of the row', isOneRow),
    answered('x'.repeat(1_000_000), 'a million letters', 'nobody reads what follows'),
    answered('\ud800', 'half a character', 'no encoding can carry it (StackStorm CVE-2021-28667)'),
    answered(
      { toString: 'x', constructor: ['y'] },
      'an object',
      'whoever wants a text calls it',
      ({ text }) => expect(text).not.toContain('is not a function'),
    ),
  ],
};
