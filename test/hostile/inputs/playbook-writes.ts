import { expect } from '@jest/globals';
import type { HostileClass, HostileInput, Simulated } from '../hostile-input.js';
import { calls, ends, playbook, sets } from '../playbooks.js';

type Context = Readonly<Record<string, unknown>>;

const dotted = (levels: number) => Array.from({ length: levels }, () => 'a').join('.');
const nested = (levels: number): unknown => JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`);

/** `Set` at a key, and what lies in the context then. */
function writes(
  name: string,
  key: string,
  after: (context: Context) => void,
  reason: string,
  context: Context = {},
): HostileInput {
  const expected = ({ tasks, context }: Simulated) => {
    expect(tasks['1']).toEqual({ status: 'completed' });
    after(context ?? {});
  };
  return ends(name, { 1: sets(key, 'x') }, expected, reason, { context });
}

/** Attack classes 4 and 9: where a playbook writes to. */
export const playbookWrites: HostileClass = {
  title: 'paths that a playbook writes to',
  inputs: [
    writes(
      'the prototype of everything',
      '__proto__.polluted',
      (context) => expect(new Map(Object.entries(context)).get('__proto__')).toEqual({ polluted: 'x' }),
      'a value set at a path, one step after the other (Node-RED CVE-2021-21297)',
    ),
    writes(
      'the prototype of everything, by its maker',
      'constructor.prototype.polluted',
      (context) =>
        expect(new Map(Object.entries(context)).get('constructor')).toEqual({ prototype: { polluted: 'x' } }),
      'a deny list of one name',
    ),
    writes(
      'members that are called',
      'A.toJSON.then.valueOf',
      (context) =>
        expect(JSON.parse(JSON.stringify(context['A']))).toEqual(
          JSON.parse('{"toJSON": {"then": {"valueOf": "x"}}}'),
        ),
      'what is written by name is called when it is printed',
    ),
    writes(
      'an index as large as a list may be',
      'a.[4294967295]',
      (context) => expect(context).toEqual({ a: ['x'] }),
      'a list with four billion holes',
    ),
    writes(
      'an index beyond that',
      'a.[999999999999999].b',
      (context) => expect(context).toEqual({ a: [{ b: 'x' }] }),
      'a member of a list that is no index: lost in JSON',
    ),
    writes(
      'indexes in indexes',
      'a.[9].[9].[9].[9]',
      (context) => expect(context).toEqual({ a: [[[['x']]]] }),
      'ten thousand places for one value',
    ),
    ends(
      'an index below 0',
      { 1: sets('a.[-1]', 'x') },
      /cannot be read at column 4/,
      'a member called -1, which no reader finds',
    ),
    ends(
      'a path of a hundred thousand levels',
      { 1: sets(dotted(99_000), 'x') },
      /nest deeper than 1000 levels/,
      'a writer that calls itself: "Maximum call stack size exceeded"',
    ),
    ends(
      'levels that are added round by round',
      {
        1: calls('callee', {
          separatecontext: false,
          loop: {
            max: 1_000,
            wait: 0,
            builtincondition: [
              [
                {
                  operator: 'isEqualString',
                  left: { value: { simple: 'Nothing' }, iscontext: true },
                  right: { value: { simple: 'here' } },
                },
              ],
            ],
          },
        }),
      },
      /nest deeper than 1000 levels/,
      'each path is short: the context can then be written to no disk',
      { context: { A: { b: 1 } }, callees: [playbook({ 1: sets(`A.${dotted(90)}`, '${A}') }, {}, 'callee')] },
    ),
    ends(
      'outputs of a hundred thousand levels',
      { 1: calls('callee') },
      ({ status }) => expect(status).toBe('completed'),
      'what a sub-playbook hands over is looked for by a walk that calls itself',
      {
        context: nested(3_000) as Context,
        callees: [
          playbook(
            { 1: sets('B', '1') },
            { outputs: [{ contextPath: dotted(99_000) }, { contextPath: 'B' }] },
            'callee',
          ),
        ],
      },
    ),
    ends(
      'a key of ten megabytes',
      { 1: sets('${K}', 'x') },
      /longer than 200000 characters/,
      'each message about it is as long',
      { context: { K: 'k'.repeat(10_000_000) } },
    ),
    ends(
      'a key with a getter',
      { 1: sets('a=>val.b', 'x') },
      /a value cannot be set at it/,
      'a program where a name belongs',
    ),
  ],
};
