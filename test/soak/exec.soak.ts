import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import vmray from '../../src/integrations/vmray/index.js';
import { type Simulator, startSimulator } from '../../src/simulator/index.js';
import { usePlace } from '../e2e/sortie.js';
import { scheduleFaults } from './fault-schedule.js';
import { playSoak, type SoakReport } from './play-soak.js';
import { areResourcesTold } from './process-resources.js';
import { listOf, valueAt } from './read-value.js';
import { openSecureFront, type SecureFront } from './secure-front.js';
import { SeededRandom } from './seeded-random.js';

const size = { seed: 20_260_105, commands: 20_000, warm: 2_000, concurrency: 16 };
const faultShare = 0.05;
/** Resident memory at the end, as against that of the warm process, both without garbage. */
const mostGrowth = 1.3;
/**
 * Connections that may be open right after the last answer: all instances share one agent for http, and those that
 * accept any certificate one for https; each keeps as many for the next requests as were under way.
 */
const mostConnections = 2 * size.concurrency;

const place = usePlace();
const faults = scheduleFaults(faultShare, new SeededRandom(size.seed));
let simulator: Simulator | undefined;
let front: SecureFront | undefined;
let played: SoakReport | undefined;
/** How often each fault has happened. */
let befallen: number[] = [];
/** HTTP requests that the simulator has received. */
let requests = 0;
/** How often something was submitted, by its name. */
const received = new Map<string, number>();

function report(): SoakReport {
  if (!played) throw new Error('The soak has not come to its end.');
  return played;
}

function memoryOf({ taken, memory }: { readonly taken: number; readonly memory: number }): string {
  return `${memory.toFixed(0)} MiB (${taken.toFixed(0)} with garbage)`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

beforeAll(async () => {
  if (place.folder === '') throw new Error('There is no place for the soak.');
  simulator = await startSimulator({ speed: 1_000, faults });
  const { url, apiKey } = simulator;
  front = await openSecureFront(url);
  const told = async (path: string): Promise<unknown> => (await fetch(`${url}/simulator/${path}`)).json();
  played = await playSoak(place, simulator, { plain: url, secure: front.url, apiKey }, size);

  const left = await told('faults');
  befallen = faults.map(({ times }, index) => times - Number(valueAt(left, index, 'times')));
  const state = await told('state');
  requests = sum(Object.values(Object(valueAt(state, 'requests'))).map(Number));
  for (const submission of listOf(valueAt(state, 'submissions'))) {
    const name = String(valueAt(submission, 'name'));
    received.set(name, (received.get(name) ?? 0) + 1);
  }
});

afterAll(async () => {
  await front?.close();
  await simulator?.close();
  if (!played) return;
  const { seconds, held, tally } = played;
  const counts = [...tally.outcomes].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
  const memory = held
    ? `; ${memoryOf(held.warm)} after ${size.warm}, ${memoryOf(held.late)} at the end; handles ${held.fresh.length} at first, ${held.warm.handles.length} and ${held.late.handles.length} at work, ${held.late.quietHandles.length} at rest`
    : '';
  process.stdout.write(
    `${tally.sent} commands in ${seconds.toFixed(0)} s: ${counts}; ${requests} HTTP requests, ${sum(befallen)} with a fault${memory}\n`,
  );
});

describe(`${size.commands} commands through one sortie exec, with faults of every kind`, () => {
  it('has every fault, and in all as many as it should', () => {
    expect(Math.min(...befallen)).toBeGreaterThanOrEqual(5);
    expect(sum(befallen) / requests).toBeGreaterThan(faultShare * 0.9);
    expect(sum(befallen) / requests).toBeLessThan(faultShare * 1.3);
  });

  it('answers each line once, and what it was asked', () => {
    const { tally, unanswered } = report();
    expect(tally.complaints.slice(0, 20)).toEqual([]);
    expect(unanswered).toBe(0);
    expect(tally.sent).toBe(size.commands);
    expect(sum([...tally.outcomes.values()])).toBe(tally.sent + tally.broken);
  });

  it('answers every command of the integration all the same', () => {
    const { answered } = report().tally;
    const commands = vmray.manifest.commands.map(({ name }) => name);
    expect([...answered.keys()].sort()).toEqual([...commands, 'a line', 'test-module'].sort());
    expect(Math.min(...answered.values())).toBeGreaterThan(size.commands / 200);
  });

  it('fails for no other reason than a fault', () => {
    const { outcomes } = report().tally;
    // Many faults are hidden by a repetition.
    expect(outcomes.get('failed')).toBeLessThan(sum(befallen));
  });

  it('submits nothing twice', () => {
    const { submissions } = report().tally;
    const twice = [...received].filter(([, times]) => times > 1).map(([name]) => name);
    const lost = [...submissions].filter(([name, outcome]) => outcome === 'answered' && !received.has(name));
    expect({ twice, lost }).toEqual({ twice: [], lost: [] });
    expect(received.size).toBeGreaterThan(size.commands / 20);
  });

  it('ends with 0, and has had nothing to say on standard error', () => {
    const { code, errors } = report();
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });

  it('leaves no file behind but those of entries', () => {
    const { temporary, kept } = report();
    expect(temporary).toEqual([]);
    const there = readdirSync(join(place.folder, '.sortie'), { recursive: true, withFileTypes: true })
      .filter((one) => !one.isDirectory())
      .map((one) => join(one.parentPath, one.name));
    expect(there.sort()).toEqual([...kept].sort());
  });
});

const describeIf = areResourcesTold ? describe : describe.skip;
if (!areResourcesTold)
  console.warn('Skipped: only Linux tells the memory and the handles of another process.');

describeIf('what the process holds', () => {
  it(`is no more memory than ${mostGrowth} times that of the warm process`, () => {
    const { held } = report();
    expect(held?.warm.memory).toBeGreaterThan(20);
    expect(held?.late.memory).toBeLessThan(mostGrowth * (held?.warm.memory ?? 0));
  });

  it('is no more connections than were used of late', () => {
    const { held } = report();
    expect(held?.warm.handles.length).toBeGreaterThan(held?.fresh.length ?? 0);
    expect(held?.late.handles.length).toBeLessThanOrEqual((held?.fresh.length ?? 0) + mostConnections);
  });

  it('is after a few seconds no handle that it did not hold at first', () => {
    const { held } = report();
    const kinds = (handles?: readonly string[]) => handles?.map((one) => one.replace(/\d+/, 'N')).sort();
    expect(kinds(held?.warm.quietHandles)).toEqual(kinds(held?.fresh));
    expect(kinds(held?.late.quietHandles)).toEqual(kinds(held?.fresh));
  });
});
