import { expect } from '@jest/globals';
import type { HostileClass, Simulated } from '../hostile-input.js';
import { asks, at, calls, ends, playbook, runs, sets, title, transformed } from '../playbooks.js';

const leaves =
  (value: unknown) =>
  ({ context }: Simulated) =>
    expect(context?.['A']).toEqual(value);
const text = '${.=(() => { while (1); })()} ${incident.id} ${Secret}';
const vendor = { context: { V: text, Secret: 'not to be read', Key: 'Secret.x' } };

/** Attack class 3: what was looked up is looked at again. */
export const playbookSecondOrder: HostileClass = {
  title: 'vendor text that looks like an expression, in a playbook',
  inputs: [
    ends(
      'in an argument',
      { 1: sets('A', '${V}', '2'), 2: sets('A', 'again ${A}') },
      leaves(`again ${text}`),
      'text that passes through two templates (n8n CVE-2026-27493)',
      vendor,
    ),
    ends(
      'in a transformer',
      {
        1: sets(
          'A',
          transformed(
            'V',
            ['concat', { prefix: at('V') }],
            ['replace', { toReplace: 'while', replaceWith: at('V') }],
          ),
        ),
      },
      ({ context }) => expect(context?.['A']).toContain('${Secret}'),
      'an argument of a transformer is a value of its own',
      vendor,
    ),
    ends(
      'in a path of a transformer',
      { 1: sets('A', transformed('Secret', ['DT', { dt: at('V') }])) },
      ({ context, tasks }) => expect([context?.['A'], tasks['1']?.status]).not.toContain('not to be read'),
      'here a path is data, as its author wrote it: it is read, within the budget',
      vendor,
    ),
    ends(
      'as extend-context',
      { 1: runs('Print', { value: 'x', 'extend-context': '${V}' }) },
      /extend-context must be written out/,
      'a path that the vendor chooses',
      { context: { V: 'A=.' } },
    ),
    ends(
      'as a key',
      { 1: runs('Set', { key: '${Key}', value: '1' }) },
      ({ context }) => expect(context).toMatchObject({ Secret: { x: 1 } }),
      'what is found is a key and no expression; its author has chosen to write where a vendor says',
      vendor,
    ),
    ends(
      'as a key that is a program',
      { 1: runs('Set', { key: '${V}', value: '1' }) },
      /cannot be (?:read|set)/,
      'a key with a getter in it',
      vendor,
    ),
    ends(
      'in a condition',
      { 1: asks(at('V'), 'isEqualString', '${V}'), 2: title() },
      ({ status }) => expect(status).toBe('completed'),
      'both sides are looked up once',
      vendor,
    ),
    ends(
      'as an input of a sub-playbook',
      { 1: calls('callee', { scriptarguments: { x: { simple: '${V}' } } }) },
      leaves(text),
      'inputs are looked up by the caller, and are data for the callee',
      {
        ...vendor,
        callees: [
          playbook(
            { 1: sets('A', '${inputs.x}') },
            { inputs: [{ key: 'x', value: {} }], outputs: [{ contextPath: 'A' }] },
            'callee',
          ),
        ],
      },
    ),
    ends(
      'as JSON',
      { 1: sets('A', '${J}') },
      ({ context }) =>
        expect(JSON.stringify(context?.['A'])).toBe('{"__proto__":{"polluted":1},"a":"${Secret}"}'),
      'a text that is JSON is read as such, and not looked at again',
      { context: { J: '{"__proto__": {"polluted": 1}, "a": "${Secret}"}', Secret: 'no' } },
    ),
    ends(
      'in the words of other template languages',
      { 1: sets('A', '{{7*7}} {% include "/etc/passwd" %} <%= 7*7 %> #{7*7} $(id) `id` $${V}') },
      leaves(`{{7*7}} {% include "/etc/passwd" %} <%= 7*7 %> #{7*7} $(id) \`id\` $${text}`),
      'an include reads files, a shell runs what is quoted (Pebble CVE-2025-1686, LiquidJS CVE-2026-30952)',
      vendor,
    ),
    ends(
      'as the condition of a polling',
      {
        1: runs('ScheduleGenericPolling', {
          ids: '1',
          pollingCommand: 'look',
          dt: 'Secret=(() => { for (;;); })()',
          interval: '1',
          timeout: '2',
        }),
      },
      ({ tasks }) => expect(['error', 'completed']).toContain(tasks['1']?.status),
      'a condition that is asked again and again is a second language to escape from (class 10)',
      vendor,
    ),
  ],
};
