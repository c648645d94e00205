import { expect } from '@jest/globals';
import type { HostileClass } from '../hostile-input.js';
import { at, calls, ends, playbook, runs, sets, title } from '../playbooks.js';

const tooMuch = /was stopped: it needs too much work/;
const never = [[{ operator: 'isEqualString', left: at('Nothing'), right: { value: { simple: 'here' } } }]];
const forEver = (wait: number) => ({ loop: { max: 1_000_000_000, wait, builtincondition: never } });
const calm = playbook({ 1: title() }, {}, 'callee');
const forEach = {
  separatecontext: true,
  scriptarguments: { L: { simple: '${L}' } },
  loop: { forEach: true, max: 1_000_000_000, wait: 0 },
};
const eachOf = playbook({ 1: title() }, { inputs: [{ key: 'L', value: {} }] }, 'callee');
/** Attack class 9: what goes round and round. */
export const playbookLoops: HostileClass = {
  title: 'loops and sub-playbooks without an end',
  inputs: [
    ends(
      'a loop whose condition never holds',
      { 1: calls('callee', forEver(0)) },
      tooMuch,
      'a billion rounds in one step of the engine, which never returns',
      { callees: [calm] },
    ),
    ends(
      'a loop that waits between its rounds',
      { 1: calls('callee', forEver(1)) },
      tooMuch,
      'under a virtual clock it takes no time, for thirty years',
      { callees: [calm] },
    ),
    ends(
      'a round for each of a million',
      { 1: calls('callee', forEach) },
      /asks for as many rounds; at most 10000 are made/,
      'a list that a vendor made long; the rounds ahead are copied in each',
      { callees: [eachOf], context: { L: Array.from({ length: 1_000_000 }, (_, index) => index) } },
    ),
    ends(
      'a call for each of a million',
      { 1: sets('A', '${L}', '2'), 2: runs('Set', { key: '${L}', value: 'x' }) },
      ({ tasks }) => expect(tasks['2']?.error).toContain('at most 10000 are made'),
      'an argument that takes one value is given a list',
      { context: { L: Array.from({ length: 1_000_000 }, (_, index) => `k${index}`) } },
    ),
    ends(
      'a key of its own for each of ten thousand calls',
      { 1: runs('Set', { key: '${L}', value: 'x' }) },
      tooMuch,
      'each call copies the keys of all before it',
      { context: { L: Array.from({ length: 10_000 }, (_, index) => `k${index}`) } },
    ),
    ends(
      'a playbook that calls itself',
      { 1: calls('callee') },
      /Playbooks call each other more than 50 deep/,
      'a stack of playbooks until memory ends',
      { callees: [playbook({ 1: calls('callee') }, {}, 'callee')] },
    ),
    ends(
      'a playbook that calls itself twice',
      { 1: calls('callee') },
      tooMuch,
      'two to the power of fifty playbooks, none of them deep',
      { callees: [playbook({ 1: title('2', '3'), 2: calls('callee'), 3: calls('callee') }, {}, 'callee')] },
    ),
    ends(
      'loops in loops',
      { 1: calls('callee', { loop: { max: 1000, wait: 0, builtincondition: never } }) },
      tooMuch,
      'each goes round a thousand times, as it may',
      {
        callees: [
          playbook(
            {
              1: calls('inner', {
                continueonerror: true,
                loop: { max: 1000, wait: 0, builtincondition: never },
              }),
            },
            {},
            'callee',
          ),
          playbook({ 1: title() }, {}, 'inner'),
        ],
      },
    ),
    ends(
      'a billion retries',
      { 1: runs('Set', { key: 'a.[-1]', value: '1', 'retry-count': '1000000000', 'retry-interval': '0' }) },
      /"retry-count" must be a whole number from 0 to 1000/,
      'a task that is never done failing',
    ),
    ends(
      'retries of what fails at once',
      { 1: runs('Set', { key: 'a.[-1]', value: '1', 'retry-count': '1000', 'retry-interval': '0' }) },
      /cannot be read/,
      'as many as are allowed, without a wait',
    ),
    ends(
      'errors that are passed over in each round',
      { 1: calls('callee', { loop: { max: 1_000_000_000, wait: 0, builtincondition: never } }) },
      tooMuch,
      'a task that halts ends its playbook, one that goes on does not: the end of the budget must',
      {
        callees: [
          playbook(
            { 1: { ...runs('Set', { key: 'a.[-1]', value: '1' }), continueonerror: true } },
            {},
            'callee',
          ),
        ],
      },
    ),
  ],
};
