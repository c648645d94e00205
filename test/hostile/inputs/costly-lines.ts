import { expect } from '@jest/globals';
import type { HostileClass, HostileInput } from '../hostile-input.js';

const tenMillion = 10_000_000;

/** A line that is too long for a shell, hence with a context, so that only the library and the pipe are asked. */
function costs(
  name: string,
  items: string,
  said: string | RegExp,
  reason: string,
  context: Readonly<Record<string, unknown>> = {},
): HostileInput {
  return {
    name,
    reason,
    attack: { kind: 'command', line: `!vmray-get-sample ${items}`, context },
    expect({ door, text }) {
      // The pipe may have a bound of its own: long values belong into the arguments of a request.
      if (door !== 'exec' || !text.includes('at most 1048576 characters')) expect(text).toMatch(said);
    },
  };
}

/** The same without a line, as members of a request. */
function given(
  name: string,
  args: Readonly<Record<string, unknown>>,
  said: string,
  reason: string,
): HostileInput {
  const line = JSON.stringify({ id: 'hostile', command: 'vmray-add-tag', args });
  return { name, reason, attack: { kind: 'pipe', line }, expect: ({ text }) => expect(text).toContain(said) };
}

const numbered = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => item(index)).join(' ');

const million = Array.from({ length: 1_000_000 }, (_, index) => index);

/** Attack class 9: command lines of many megabytes, and requests that multiply. */
export const costlyLines: HostileClass = {
  title: 'lines that cost hours or gigabytes',
  inputs: [
    costs(
      'a value of ten million letters',
      `sample_id="${'y'.repeat(tenMillion)}"`,
      'made of digits',
      'put together letter by letter it takes forty times its size',
    ),
    costs(
      'a value of escapes alone',
      `sample_id="${'\\\\\\n'.repeat(tenMillion / 4)}"`,
      'made of digits',
      'the same, where each letter has to be decoded',
    ),
    costs(
      'a quote that is never closed, ten million letters long',
      `sample_id="${'😀'.repeat(tenMillion / 4)}`,
      'never closed',
      'an excerpt is cut out of a list of all characters, and of all lines',
    ),
    costs(
      'an open quote after ten million lines',
      `${'\n'.repeat(tenMillion)}sample_id="`,
      /Line 10000001, column 11/,
      'the same, for the number of the line',
    ),
    costs(
      'a million values without a name',
      'y '.repeat(1_000_000),
      'more than 1000 arguments',
      'an object for each before anybody sees that only one is allowed',
    ),
    costs(
      'a million arguments',
      numbered(1_000_000, (index) => `a${index}=1`),
      'more than 1000 arguments',
      'they are copied for every instance and every item of a list',
    ),
    costs(
      'a million expressions',
      `sample_id="${'${a}'.repeat(1_000_000)}"`,
      'more than 1000 expressions',
      'each is looked up, and each that finds nothing is a warning',
    ),
    costs(
      'expressions of ten million characters',
      numbered(200, (index) => `a${index}=\${.=${'!1+'.repeat(16_000)}1}`),
      'more than 200000 characters',
      'each is read by a parser, in tenths of a second',
    ),
    costs(
      'a large value a thousand times over',
      numbered(900, (index) => `a${index}="\${Report} "`),
      'too much work',
      'a megabyte of the context becomes a gigabyte of arguments',
      { Report: 'x'.repeat(1_000_000) },
    ),
    costs(
      'nine hundred filters over a hundred thousand items',
      numbered(900, (index) => `a${index}=\${List(${'val.a == -1 || '.repeat(9)}val.a == -2).a}`),
      'too much work',
      'each stays below its own bound: together they ran past a minute before one request had one budget',
      { List: million.slice(0, 100_000).map((a) => ({ a })) },
    ),
    costs(
      'a list of two hundred thousand for an argument that takes several',
      'sample_id=${Ids}',
      'at most 100000 items',
      'the service is asked for every item of a list that a vendor made',
      { Ids: million.slice(0, 200_000) },
    ),
    given(
      'a list for one argument, and hundreds of others beside it',
      {
        submission_id: '7',
        tag: million.slice(0, 10_000),
        ...Object.fromEntries(million.slice(0, 900).map((index) => [`a${index}`, '1'])),
      },
      'given more than 500000 values',
      'ten thousand runs with a thousand arguments each: ten million values',
    ),
    given(
      'ten million items in one text',
      { submission_id: ','.repeat(tenMillion), tag: 'x' },
      'at most 100000 items',
      'a text of commas is a list of nothings, copied four times, and each is asked for',
    ),
    costs(
      'paths of an answer without end',
      `sample_id=5 extend-context="${'a=data.x::'.repeat(1_000_000)}"`,
      'must not be longer than 200000',
      'each is read, and looked up in the answer',
    ),
  ],
};
