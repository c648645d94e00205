import { describe, expect, it } from '@jest/globals';
import type { DurableTools } from '../../../src/runtime/durable/durable-tools.js';
import type { InvestigationStore } from '../../../src/runtime/ports/investigation-store.js';
import { memoryInvestigationStore } from '../../../src/stores/memory/memory-investigation-store.js';
import { anInstanceOf, anIntegration, type TestCommand } from '../playbook/an-integration.js';
import { aPlan, aSystem } from '../playbook/play.js';
import { aRunner, begin, ended, freezable, pause, warRoom } from './durable-play.js';

const idArgument = [{ name: 'id', isDefault: true }];
const speed = 1_000;

/** Commands that count how often they were really run. */
function counted() {
  const calls: string[] = [];
  const held: (() => void)[] = [];
  const say: TestCommand = {
    arguments: idArgument,
    run: async ({ args }) => {
      calls.push(String(args['id']));
      return { readable: String(args['id']), outputs: [{ path: 'Said.Id', value: args['id'] ?? null }] };
    },
  };
  const hang: TestCommand = {
    arguments: idArgument,
    run: async ({ args }) => {
      calls.push(`hang ${String(args['id'])}`);
      await new Promise<void>((resolve) => held.push(resolve));
      return { readable: 'late' };
    },
  };
  const integration = anIntegration('talk', { say, hang }, 'Talk Service');
  const system = () => aSystem([anInstanceOf(integration, 'talk-eu')], speed);
  return { calls, held, system };
}

const talking = aPlan({
  1: { script: '|||say', args: { id: 'a' }, next: ['2'] },
  2: { automation: 'Sleep', args: { seconds: '60' }, next: ['3'] },
  3: { script: '|||say', args: { id: '${Said.Id}b' } },
});

describe('a durable run', () => {
  it('comes to its end, and everything that it did is in the store', async () => {
    const { calls, system } = counted();
    const store = memoryInvestigationStore();
    const one = await aRunner(store, system(), [talking]);
    await one.runner.start();
    const id = await begin(one, store, talking);
    expect(await ended(store, id)).toBe('completed');
    await one.runner.stop(1_000);
    expect(calls).toEqual(['a', 'ab']);
    expect(await warRoom(store, id)).toEqual(['a', 'ab']);
    const loaded = await store.load(id, 'all');
    expect(loaded?.scopes.get('root')).toEqual({ Said: { Id: ['a', 'ab'] } });
    expect(one.failures).toEqual([]);
  });

  it('goes on in another process where it was left', async () => {
    const { calls, system } = counted();
    const store = memoryInvestigationStore();
    const first = await aRunner(store, system(), [talking]);
    // Nobody looks at what is due here: this process dies while the playbook sleeps.
    const id = await begin(first, store, talking);
    while (calls.length === 0) await pause();
    await pause(20);
    const second = await aRunner(store, system(), [talking]);
    await second.runner.start();
    expect(await ended(store, id)).toBe('completed');
    await second.runner.stop(1_000);
    expect(calls).toEqual(['a', 'ab']);
  });

  it('is pinned to its playbook: one that is changed or gone meanwhile goes on as it was', async () => {
    const { calls, system } = counted();
    const store = memoryInvestigationStore();
    const id = await begin(await aRunner(store, system(), [talking]), store, talking);
    while (calls.length === 0) await pause();
    await pause(20);
    const second = await aRunner(store, system(), []);
    await second.runner.start();
    expect(await ended(store, id)).toBe('completed');
    await second.runner.stop(1_000);
  });

  it('makes a call that an event of no runner has left to be made', async () => {
    const { calls, system } = counted();
    const store = memoryInvestigationStore();
    const first = await aRunner(store, system(), [talking]);
    const id = await store.create();
    const investigation = first.runner.investigation(id);
    investigation.stop();
    await investigation.put({ type: 'run-started', playbook: talking.digest, inputs: {} }, 'somebody');
    await pause(20);
    expect(calls).toEqual([]);
    const second = await aRunner(store, system(), [talking]);
    await second.runner.start();
    expect(await ended(store, id)).toBe('completed');
    await second.runner.stop(1_000);
    expect(calls).toEqual(['a', 'ab']);
  });
});

const hanging = aPlan({
  1: { script: '|||hang', args: { id: 'x', 'execution-timeout': '30' }, next: ['2'] },
  2: { script: '|||say', args: { id: 'after' } },
});

describe('a runner that is stopped', () => {
  it('waits for the calls under way, and keeps their answers', async () => {
    const { calls, held, system } = counted();
    const store = memoryInvestigationStore();
    const one = await aRunner(store, system(), [hanging]);
    const id = await begin(one, store, hanging);
    while (held.length === 0) await pause();
    const stopped = one.runner.stop(20_000);
    held[0]?.();
    await stopped;
    expect(await warRoom(store, id)).toEqual(['late']);
    expect(calls).toEqual(['hang x']);
    expect(one.failures).toEqual([]);
  });

  it('lets go of those that take too long: they are asked after at once, and no error of theirs is kept', async () => {
    const { held, system } = counted();
    const store = memoryInvestigationStore();
    const one = await aRunner(store, system(), [hanging]);
    const id = await begin(one, store, hanging);
    while (held.length === 0) await pause();
    await one.runner.stop(100);
    expect(await warRoom(store, id)).toEqual([]);
    const asked: number[] = [];
    const second = await aRunner(store, system(), [hanging], {
      find: async ({ begun }) => {
        asked.push(begun?.at ?? 0);
        return {
          kind: 'found',
          entries: [{ entry: { Type: 1, ContentsFormat: 'text', Contents: 'found' } }],
        };
      },
    });
    await second.runner.start();
    expect(await ended(store, id)).toBe('completed');
    await second.runner.stop(1_000);
    held[0]?.();
    await pause(20);
    expect(await warRoom(store, id)).toEqual(['found', 'after']);
    expect(asked).toHaveLength(1);
    expect(one.failures).toEqual([]);
  });
});

describe('a call whose maker is lost', () => {
  async function lost(store: InvestigationStore) {
    const { calls, system } = counted();
    const process = freezable(store);
    const id = await begin(await aRunner(process.store, system(), [hanging]), store, hanging);
    while (calls.length === 0) await pause();
    process.freeze();
    return { id, calls };
  }

  it('is asked after by exactly one of those that run on, and its answer is taken', async () => {
    const store = memoryInvestigationStore();
    const { id, calls } = await lost(store);
    const asked: string[] = [];
    const find: DurableTools['find'] = async ({ id: attempt, begun }) => {
      asked.push(attempt);
      expect(begun?.at).toBeGreaterThan(0);
      await pause(30);
      return {
        kind: 'found',
        entries: [{ entry: { Type: 1, ContentsFormat: 'text', Contents: 'it was received' } }],
        warnings: [],
      };
    };
    const { system } = counted();
    const others = [
      await aRunner(store, system(), [hanging], { find }),
      await aRunner(store, system(), [hanging], { find }),
    ];
    for (const { runner } of others) await runner.start();
    expect(await ended(store, id)).toBe('completed');
    for (const { runner, failures } of others) {
      await runner.stop(1_000);
      expect(failures).toEqual([]);
    }
    expect(asked).toHaveLength(1);
    expect(calls).toEqual(['hang x']);
    expect(await warRoom(store, id)).toEqual(['it was received', 'after']);
  });

  it('is made again where it was not received', async () => {
    const store = memoryInvestigationStore();
    const { id } = await lost(store);
    const again = counted();
    again.held.length = 0;
    const second = await aRunner(store, again.system(), [hanging], {
      find: async () => ({ kind: 'absent' }),
    });
    await second.runner.start();
    while (again.held.length === 0) await pause();
    again.held[0]?.();
    expect(await ended(store, id)).toBe('completed');
    await second.runner.stop(1_000);
    expect(again.calls).toEqual(['hang x', 'after']);
  });

  it('is an error, which says why, where nobody can know', async () => {
    const store = memoryInvestigationStore();
    const { id } = await lost(store);
    const { calls, system } = counted();
    const reason = 'Whether the command was received is not known.';
    const second = await aRunner(store, system(), [hanging], {
      find: async () => ({ kind: 'unknown', reason }),
    });
    await second.runner.start();
    expect(await ended(store, id)).toBe('error');
    await second.runner.stop(1_000);
    expect(calls).toEqual([]);
    expect(await warRoom(store, id)).toEqual([reason]);
  });

  it('answers too late: the first answer stays', async () => {
    const store = memoryInvestigationStore();
    const first = counted();
    const process = freezable(store);
    const slow = await aRunner(process.store, first.system(), [hanging]);
    const id = await begin(slow, store, hanging);
    while (first.held.length === 0) await pause();
    process.freeze();
    const second = await aRunner(store, counted().system(), [hanging], {
      find: async () => ({
        kind: 'found',
        entries: [{ entry: { Type: 1, ContentsFormat: 'text', Contents: 'found' } }],
        warnings: [],
      }),
    });
    await second.runner.start();
    expect(await ended(store, id)).toBe('completed');
    first.held[0]?.();
    process.thaw();
    await pause(20);
    await second.runner.stop(1_000);
    expect(await warRoom(store, id)).toEqual(['found', 'after']);
    expect(slow.failures).toEqual([]);
  });
});
