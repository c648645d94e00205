import { describe, expect, it } from '@jest/globals';
import { type Instance, literals } from '../../src/dispatch/index.js';
import { askCommand, type RunOptions } from '../../src/runtime/run-command.js';
import type { System } from '../../src/runtime/system.js';
import type { CallSurroundings, Connection } from '../../src/sdk/integration.js';
import { ManualClock } from '../dispatch/manual-clock.js';
import { echoSystem, freshInvestigation } from './echo-system.js';

/** A system whose only instance answers as it is told to, by a clock that stands still. */
function systemOf(run: (args: object, call: CallSurroundings) => ReturnType<Connection['run']>) {
  const clock = new ManualClock();
  const echo = echoSystem();
  const connection: Connection = { test: async () => {}, run: (_, args, call) => run(args, call) };
  const instances = echo.instances.map((instance): Instance => ({ ...instance, connect: () => connection }));
  return { clock, system: { ...echo, clock, instances } };
}

async function ask(system: System, args: Parameters<typeof literals>[0], options: Partial<RunOptions>) {
  const request = { command: 'echo-say', args: literals(args) };
  const answer = await askCommand(system, freshInvestigation(), request, {
    signal: new AbortController().signal,
    ...options,
  });
  return answer.entries.map(({ Contents }) => Contents);
}

const never = () => new Promise<never>(() => {});
const timedOut = (seconds: number) => expect.stringContaining(`did not finish within ${seconds} seconds`);

describe('the time of a command as a whole', () => {
  it('ends a handler, and leaves no timer behind', async () => {
    const { clock, system } = systemOf(never);
    const asked = ask(system, { text: 'a' }, { timeoutSeconds: 1.5 });
    await clock.advance(1.5);
    expect(await asked).toEqual([timedOut(1.5)]);
    expect(clock.pending).toBe(0);
  });

  it('is shared by the elements of a list: what is left of it is their deadline', async () => {
    const deadlines: (number | undefined)[] = [];
    const { clock, system } = systemOf((_, call) => {
      deadlines.push(call.deadline?.getTime());
      return clock.advance(6).then(() => ({ readable: 'done' }));
    });
    const end = clock.now().getTime() + 10_000;
    expect(await ask(system, { text: ['a', 'b', 'c'] }, { timeoutSeconds: 10 })).toEqual([
      'done',
      expect.stringContaining('did not finish'),
      timedOut(10),
    ]);
    // The third did not even begin.
    expect(deadlines).toEqual([end, end]);
    expect(clock.pending).toBe(0);
  });

  it('does not lengthen what the call itself asks for', async () => {
    const { clock, system } = systemOf(never);
    const asked = ask(system, { text: 'a', 'execution-timeout': 3 }, { timeoutSeconds: 10 });
    await clock.advance(3);
    expect(await asked).toEqual([timedOut(3)]);
  });

  it('ends repetitions too', async () => {
    let tries = 0;
    const { clock, system } = systemOf(async () => {
      tries += 1;
      throw new Error('not yet');
    });
    const args = { text: 'a', 'retry-count': 100, 'retry-interval': 4 };
    const asked = ask(system, args, { timeoutSeconds: 10 });
    for (let step = 0; step < 5; step += 1) await clock.advance(2);
    expect(await asked).toEqual([timedOut(10)]);
    expect(tries).toBe(3);
  });

  it('still lets the caller give up before', async () => {
    const { clock, system } = systemOf(never);
    const caller = new AbortController();
    const asked = ask(system, { text: 'a' }, { timeoutSeconds: 10, signal: caller.signal });
    await clock.advance(1);
    caller.abort();
    expect(await asked).toEqual([expect.stringContaining('was cancelled')]);
    expect(clock.pending).toBe(0);
  });
});

describe('the files of a command', () => {
  it('are those of the caller, where it brings some', async () => {
    const { system } = systemOf(async (_, call) => ({ readable: (await call.files.open('x')).name }));
    const files = { open: async (name: string) => ({ name: `${name}.txt`, size: 0, async *content() {} }) };
    expect(await ask(system, { text: 'a' }, { files })).toEqual(['x.txt']);
  });
});
