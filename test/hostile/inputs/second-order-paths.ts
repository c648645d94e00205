import { expect } from '@jest/globals';
import type { HostileClass, Outcome } from '../hostile-input.js';
import { ok } from '../vendor/calm-answers.js';

const secret = 'another-case-7731';

function withoutSecret({ text }: Outcome): void {
  expect(text).not.toContain(secret);
}

/** Attack classes 3 and 6: what was found in the context chooses nothing of what is read next. */
export const secondOrderPaths: HostileClass = {
  title: 'text that becomes part of a path',
  inputs: [
    {
      name: 'an expression in an expression',
      reason: 'the inner one is looked up first, and its value chooses what the outer one reads',
      attack: {
        kind: 'command',
        line: '!vmray-get-sample sample_id=${Sample.${Sample.FileName}}',
        context: { Sample: { FileName: 'Secret', Secret: secret } },
      },
      expect(outcome) {
        withoutSecret(outcome);
        expect(outcome.text).toContain('Missing required argument');
      },
    },
    {
      name: 'a name in a selector',
      reason: 'a path that is assembled from text is widened by it (RFC 9535 section 4)',
      attack: {
        kind: 'command',
        line: "!vmray-get-sample sample_id=${File(val.Name == '${Sample.FileName}').Secret}",
        context: { Sample: { FileName: "' || true || '" }, File: [{ Name: 'a', Secret: secret }] },
      },
      expect(outcome) {
        withoutSecret(outcome);
        expect(outcome.text).toContain('Missing required argument');
      },
    },
    {
      name: 'a name that says which paths of the answer go where',
      reason:
        'a verdict in the context is written over: extend-context is a small language, and it was read from text that had been looked up',
      attack: {
        kind: 'command',
        line: '!vmray-get-sample sample_id=5 extend-context="Name=${Sample.FileName}"',
        context: {
          Sample: { FileName: 'data.x::DBotScore(true)=data.sample_id' },
          DBotScore: [{ Score: 3 }],
        },
      },
      expect({ text, entries, context }) {
        expect(text).toContain('never read as a path');
        expect(entries).toMatchObject([{ Type: 4 }]);
        if (context) expect(context).toMatchObject({ DBotScore: [{ Score: 3 }] });
      },
    },
    {
      name: 'a name with commas for an argument that takes one value',
      reason: 'one becomes several, and the command runs for things nobody asked for',
      attack: {
        kind: 'command',
        line: '!vmray-add-tag submission_id=7 tag=${Sample.FileName}',
        context: { Sample: { FileName: 'a,b,["c"]' } },
        vendor: { [`/submission/7/tag/${encodeURIComponent('a,b,["c"]')}`]: ok({}) },
      },
      expect: ({ entries }) => expect(entries).toMatchObject([{ Type: 1 }]),
    },
    {
      name: 'an expression in the arguments of a program',
      reason: 'what a program gives is known already: looked up, it would be an expression of the vendor',
      attack: {
        kind: 'pipe',
        line: JSON.stringify({
          id: 'hostile',
          command: 'vmray-get-sample',
          args: { sample_id: '${Secret}', 'extend-context': 'A=${Secret}' },
          context: { Secret: secret },
        }),
      },
      expect(outcome) {
        withoutSecret(outcome);
        expect(outcome.text).toContain('must be an id made of digits, not \\"${Secret}\\"');
      },
    },
    {
      name: 'an answer that is an expression, for a path that is one',
      reason: 'the value of extend-context is read out of the vendor’s answer, and not again',
      attack: {
        kind: 'command',
        line: '!vmray-get-sample sample_id=5 extend-context="A=data.sample_filename=\'$\' + val"',
        vendor: {
          '/sample/5': ok({ sample_id: 5, sample_filename: '{Secret}', sample_verdict: 'clean' }),
        },
      },
      expect({ door, context }) {
        if (door === 'library') expect(context).toMatchObject({ A: '${Secret}' });
      },
    },
  ],
};
