import { expect } from '@jest/globals';
import type { CommandAttack, HostileClass, Outcome } from '../hostile-input.js';
import { ok, sample } from '../vendor/calm-answers.js';
import { members, names } from './names-of-everything.js';

const pollution = { polluted: 'yes', sample_id: 6, EntryContext: {} };
const getSample = '!vmray-get-sample sample_id=5';

function answers(data: unknown): CommandAttack {
  return { kind: 'command', line: getSample, vendor: { '/sample/5': { json: data } } };
}

function isAnswered({ door, entries, context }: Outcome): void {
  if (door === 'run') return;
  expect(entries).toMatchObject([{ Type: 1, EntryContext: expect.anything() }]);
  if (door === 'library') expect(context).toMatchObject({ VMRay: { Sample: { SampleID: 5 } } });
}

/** Attack class 4: names that are members of everything, wherever a name is data. */
export const dangerousNames: HostileClass = {
  title: 'names that every object has',
  inputs: [
    {
      name: 'members of an answer',
      reason: 'copied by assignment, one of them becomes the prototype of all (Node-RED CVE-2021-21297)',
      attack: answers({ result: 'ok', data: sample(members(pollution)), ...members(pollution) }),
      expect: isAnswered,
    },
    {
      name: 'members of an answer that are called',
      reason: 'then makes an answer a promise that never ends, toJSON decides what is written',
      attack: answers({ result: 'ok', data: sample({ ...members({}), toJSON: 'x' }) }),
      expect: isAnswered,
    },
    {
      name: 'an answer that has all of its members by inheritance',
      reason: 'a copy that follows __proto__ takes them for its own',
      attack: answers({ result: 'ok', data: Object.fromEntries([['__proto__', sample()]]) }),
      expect({ entries }) {
        for (const { EntryContext } of entries) expect(JSON.stringify(EntryContext)).not.toContain('invoice');
      },
    },
    {
      name: 'values of an answer that are looked up by name',
      reason: 'a verdict called constructor is found in every table of verdicts (js-yaml CVE-2025-64718)',
      attack: answers({
        result: 'ok',
        data: sample({
          sample_verdict: 'constructor',
          sample_type: '__proto__',
          sample_filename: 'toString',
        }),
      }),
      expect({ door, entries }) {
        if (door !== 'run') expect(entries).toMatchObject([{ Type: expect.any(Number) }]);
      },
    },
    {
      name: 'kinds of indicators, and indicators, with such names',
      reason: 'duplicates are found by name, and a plain object has some of them from the start',
      attack: {
        kind: 'command',
        line: '!vmray-get-iocs sample_id=5',
        vendor: {
          '/sample/5/iocs': ok({
            iocs: {
              ...members([{ ioc: true }]),
              mutexes: names.map((name) => ({ mutex_name: name, ioc: true, verdict: name })),
              domains: names.map((name) => ({ domain: name, ioc: true, verdict: 'malicious' })),
            },
          }),
        },
      },
      expect({ door, entries }) {
        if (door !== 'run') expect(entries).toMatchObject([{ Type: 1 }]);
      },
    },
    {
      name: 'members of the context',
      reason: 'a path walks to the prototype of the context and reads what is there',
      attack: {
        kind: 'command',
        line: '!vmray-get-sample sample_id="${__proto__.id}" using="${constructor.using}" extend-context=constructor.prototype.polluted=.::__proto__.polluted=.',
        context: { ...members(pollution), ...Object.fromEntries([['__proto__', { id: 5 }]]) },
      },
      expect({ door, entries, context }) {
        expect(entries).toMatchObject([{ Type: 1 }]);
        if (door !== 'library') return;
        const own = new Map(Object.entries(context ?? {}));
        expect(own.get('__proto__')).toMatchObject({ id: 5, polluted: { result: 'ok' } });
        expect(own.get('constructor')).toMatchObject({ prototype: { polluted: { result: 'ok' } } });
      },
    },
    {
      name: 'keys of an empty context',
      reason:
        'a value is set at a path one step after the other, and the second step is the prototype of everything',
      attack: {
        kind: 'command',
        line: `${getSample} extend-context="${names.map((name) => `${name}.polluted=data.sample_id`).join('::')}"`,
      },
      expect(outcome) {
        isAnswered(outcome);
        const own = new Map(Object.entries(outcome.context ?? {}));
        if (outcome.door === 'library')
          for (const name of names) expect(own.get(name)).toEqual({ polluted: 5 });
      },
    },
  ],
};
