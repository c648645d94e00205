import { expect } from '@jest/globals';
import type { HostileClass, HostileInput } from '../hostile-input.js';
import { written } from '../vendor/leading-astray.js';

const levels = 100_000;
const lists = '['.repeat(levels) + ']'.repeat(levels);
const objects = `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

const command = '"command":"vmray-get-sample","args":{"sample_id":"5"}';
const reason = 'whoever walks through it by recursion overflows the stack';

/** A line of the pipe, and what its answer must say. */
function line(name: string, members: string, said: RegExp): HostileInput {
  return {
    name: `a line with ${name}`,
    reason,
    attack: { kind: 'pipe', line: `{"id":"hostile",${members}}` },
    expect: ({ text }) => expect(text).toMatch(said),
  };
}

function answer(name: string, json: string): HostileInput {
  return {
    name: `an answer with ${name}`,
    reason,
    attack: {
      kind: 'command',
      line: '!vmray-get-sample sample_id=5',
      vendor: { '/sample/5': written(json) },
    },
    expect({ door, text: shown, entries }) {
      if (door !== 'run') expect(entries).toMatchObject([{ Type: expect.any(Number) }]);
      expect(shown).toMatch(/[a-z]{3}/);
    },
  };
}

const envelope = (members: string) => `{"result":"ok","data":{"sample_id":5,${members}}}`;

/** Attack classes 9 and 13: a hundred thousand levels, wherever JSON comes in. */
export const nesting: HostileClass = {
  title: 'a hundred thousand levels of JSON',
  inputs: [
    line(
      'lists in an argument',
      `"command":"vmray-get-sample","args":{"sample_id":${lists}}`,
      /made of digits/,
    ),
    line(
      'objects in an argument nobody declared',
      `"command":"vmray-get-sample","args":{"sample_id":"5","x":${objects}}`,
      /no argument/,
    ),
    line('lists in params', `${command},"params":{"server":${lists}}`, /deeper than 32 levels/),
    line(
      'objects in a context that is read',
      `"line":"!vmray-get-sample sample_id=\${a.a.a}","context":${objects}`,
      /made of digits/,
    ),
    line(
      'lists in a context that is walked',
      `"line":"!vmray-get-sample sample_id=\${..a}","context":{"a":${lists}}`,
      /"entries"/,
    ),
    line('objects for a file', `${command},"files":{"1@1":${objects}}`, /must have a text as its \\"name\\"/),
    line(
      'lists in a contentBase64',
      `${command},"files":{"1@1":{"name":"a","contentBase64":${lists}}}`,
      /contentBase64/,
    ),
    line('lists for a member nobody knows', `${command},"x":${lists}`, /no member of the request/),
    {
      name: 'a line with lists for its id',
      reason,
      attack: { kind: 'pipe', line: `{"id":${lists},${command}}` },
      expect: ({ text: said }) => expect(said).toMatch(/"id":null.*must be a text, a number or null/),
    },
    {
      name: 'a line of twenty million lists',
      reason:
        'two bytes become dozens: a line within --max-line takes gigabytes (failed before: 1,379 MB in 19 s)',
      attack: { kind: 'pipe', line: `{"id":1,${command},"context":{"a":[${'[],'.repeat(20_000_000)}[]]}}` },
      expect: ({ text: said }) => expect(said).toMatch(/line-too-long/),
    },
    answer('lists for everything', lists),
    answer('objects for its data', `{"result":"ok","data":${objects}}`),
    answer('lists for a text', envelope(`"sample_filename":${lists}`)),
    answer('objects among the classifications', envelope(`"sample_classifications":[${objects}]`)),
    answer('lists for an error', `{"result":"error","error_msg":${lists}}`),
  ],
};
