import { expect } from '@jest/globals';
import type { HostileClass, HostileInput, Outcome } from '../hostile-input.js';
import { ok } from '../vendor/calm-answers.js';

const secret = 'another-case-7731';

const vendorOf = (tag: string) => ({ [`/submission/7/tag/${encodeURIComponent(tag)}`]: ok({}) });

function withoutSecret({ text }: Outcome): void {
  expect(text).not.toContain(secret);
}

/** Text out of an earlier answer that becomes an argument of the next command: sent as it is, letter by letter. */
function kept(
  name: string,
  text: string,
  reason: string,
  value = '${Sample.FileName}',
  sent = text,
): HostileInput {
  return {
    name,
    reason,
    attack: {
      kind: 'command',
      line: `!vmray-add-tag submission_id=7 tag=${value}`,
      context: { Sample: { FileName: text }, Secret: secret, $: '$' },
      vendor: vendorOf(sent),
    },
    expect(outcome) {
      withoutSecret(outcome);
      expect(outcome.entries).toMatchObject([
        { Type: 1, HumanReadable: expect.stringContaining('added to') },
      ]);
    },
  };
}

/** Attack classes 3, 6 and 20: what was found in the context is never looked at as a program again. */
export const secondOrder: HostileClass = {
  title: 'text that looks like a program, passed on twice',
  inputs: [
    kept(
      'a name that is an expression',
      '${Secret}',
      'the second command evaluates what the first one found (n8n CVE-2026-27493)',
    ),
    kept(
      'a name that is one together with the text around it',
      '{Secret}',
      'what is put together is looked at again as a whole (n8n CVE-2026-27493)',
      '"$${Sample.FileName}"',
      '${Secret}',
    ),
    kept(
      'a name that is one together with another',
      '{Secret}',
      'two harmless pieces make a harmful whole',
      '"${$}${Sample.FileName}"',
      '${Secret}',
    ),
    kept(
      'a name that ends its quotes and goes on with arguments',
      'x" submission_id=8 using=other y="',
      'a command line is put together as text and read afterwards',
      '"${Sample.FileName}"',
    ),
    kept(
      'a name that is a command line',
      '!vmray-delete-tag submission_id=7 tag=x',
      'text of a result that begins with a mark is run',
    ),
    kept(
      'a name of backticks',
      '`x` y=`${Secret}`',
      'backticks are quotes as well, and live ones',
      '`${Sample.FileName}`',
    ),
    kept(
      'a name in the templates of everybody else',
      '{{7*7}} #{7*7} <%= 7*7 %> $(id) %7B${{7*7}}',
      'one of many engines behind takes it for its own (Pebble CVE-2025-1686, LiquidJS CVE-2026-30952)',
    ),
    kept(
      'a name that starts a formula',
      "=cmd|' /C calc'!A1",
      'a spreadsheet runs what it is given as a cell (GHSA-6494-v9fq-fgq2); that is for who writes one',
    ),
  ],
};
