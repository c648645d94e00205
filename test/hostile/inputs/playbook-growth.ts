import { expect } from '@jest/globals';
import type { HostileClass } from '../hostile-input.js';
import { at, calls, ends, playbook, runs, sets } from '../playbooks.js';

const tooMuch = /was stopped: it needs too much work/;
const never = [[{ operator: 'isEqualString', left: at('Nothing'), right: { value: { simple: 'here' } } }]];
const polling = (interval: string, timeout: string) => ({
  ids: '1',
  pollingCommand: 'look',
  dt: 'Job(val.id == 1).id',
  interval,
  timeout,
});
const job = { context: { Job: { id: 1 } }, commands: { look: [{ contents: 'not yet' }] } };

/** Attack class 9: what grows with each round, and polling that does not end. */
export const playbookGrowth: HostileClass = {
  title: 'rounds that leave more behind each time',
  inputs: [
    ends(
      'a polling that waits for two thousand years',
      { 1: runs('ScheduleGenericPolling', polling('1', '1000000000')) },
      ({ tasks, warnings }) => {
        expect(tasks['1']?.status).toBe('completed');
        expect(warnings.join()).toContain('The simulation was stopped');
      },
      'it outlives whoever started it, and asks every minute',
      job,
    ),
    ends(
      'a polling at no interval',
      {
        1: runs('GenericPollingScheduledTask', {
          ids: '1',
          pollingCommand: 'look',
          pendingIds: 'Job(val.id == 1).id',
          interval: '0',
          timeout: '1',
        }),
      },
      ({ status }) => expect(['error', 'completed']).toContain(status),
      'its time never passes: it asks again at once, for ever',
      job,
    ),
    ends(
      'a polling at intervals beyond all numbers',
      { 1: runs('ScheduleGenericPolling', polling('1e308', '1e308')) },
      ({ tasks }) => expect(['completed', 'error']).toContain(tasks['1']?.status),
      'minutes times sixty are infinite, and infinity is written as null: due at once',
      job,
    ),
    ends(
      'a context that grows with each round',
      {
        1: calls('callee', {
          separatecontext: false,
          loop: { max: 1_000_000, wait: 0, builtincondition: never },
        }),
      },
      tooMuch,
      'each round adds what is allowed',
      {
        callees: [
          playbook(
            {
              1: runs('Set', {
                key: 'B',
                append: 'true',
                value: '${currentPlaybookID} ${B=>(val || []).length} ${.=(() => "x".repeat(1e6))()}',
              }),
            },
            {},
            'callee',
          ),
        ],
      },
    ),
    ends(
      'a War Room that grows with each round',
      { 1: calls('callee', { loop: { max: 1_000_000, wait: 0, builtincondition: never } }) },
      tooMuch,
      'nothing is left in the context, and all of it in the entries',
      {
        callees: [
          playbook({ 1: runs('Print', { value: '= ${.=(() => "x".repeat(1e6))()}' }) }, {}, 'callee'),
        ],
      },
    ),
    ends(
      'a value that doubles in each round',
      {
        1: calls('callee', {
          separatecontext: false,
          loop: { max: 1_000_000, wait: 0, builtincondition: never },
        }),
      },
      /was stopped: it needs too much|longer than 8388608 characters/,
      'forty rounds are a terabyte',
      { context: { B: 'x' }, callees: [playbook({ 1: sets('B', '${B}${B}') }, {}, 'callee')] },
    ),
  ],
};
