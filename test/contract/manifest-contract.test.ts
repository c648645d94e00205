import { beforeAll, describe, expect, it } from '@jest/globals';
import vmray from '../../src/integrations/vmray/index.js';
import { describeWithCases } from '../parity/cases-folder.js';
import { neverSeen, pathsIn, undeclared } from './context-paths.js';
import { type SeenPaths, seenInRecordings, seenInSimulator } from './seen-paths.js';

const { commands } = vmray.manifest;
const nothing: ReadonlySet<string> = new Set();

let simulated: SeenPaths = new Map();
let recorded: SeenPaths = new Map();

beforeAll(async () => {
  simulated = await seenInSimulator();
  recorded = await seenInRecordings();
}, 120_000);

/** `command: path` for what a look at each command finds. */
function found(
  sources: () => readonly SeenPaths[],
  look: (seen: ReadonlySet<string>, outputs: (typeof commands)[number]['outputs']) => readonly string[],
): string[] {
  return commands.flatMap(({ name, outputs }) => {
    const seen = new Set(sources().flatMap((source) => [...(source.get(name) ?? nothing)]));
    return look(seen, outputs).map((path) => `${name}: ${path}`);
  });
}

describe('against the simulator', () => {
  it('every command was run', () => {
    expect(commands.map(({ name }) => name).filter((name) => !simulated.has(name))).toEqual([]);
  });

  it('what a command writes to the context is declared in integration.yml', () => {
    expect(found(() => [simulated], undeclared)).toEqual([]);
  });
  it('what integration.yml declares is written', () => {
    expect(found(() => [simulated], neverSeen)).toEqual([]);
  });
});

describeWithCases('over the recorded calls', () => {
  it('what a command writes to the context is declared in integration.yml', () => {
    expect(found(() => [recorded], undeclared)).toEqual([]);
  });
  it('what integration.yml declares is written', () => {
    expect(found(() => [simulated, recorded], neverSeen)).toEqual([]);
  });
});

describe('a context path', () => {
  const declare = (contextPath: string) => ({ contextPath, type: 'String', description: '' }) as const;
  const seen = pathsIn({
    Weather: [
      { Wind: 3, Rain: null },
      { Wind: 4, Sky: { Cover: 'thin' } },
    ],
    IP: { Address: '192.0.2.1' },
  });

  it('has no step for a list, and one for each object', () => {
    expect([...seen].toSorted()).toEqual([
      'IP',
      'IP.Address',
      'Weather',
      'Weather.Rain',
      'Weather.Sky',
      'Weather.Sky.Cover',
      'Weather.Wind',
    ]);
  });

  it('must be declared unless the platform describes it, or its object is', () => {
    expect(undeclared(seen, [declare('Weather.Wind')]).toSorted()).toEqual([
      'Weather.Rain',
      'Weather.Sky.Cover',
    ]);
    expect(
      undeclared(seen, [declare('Weather.Wind'), declare('Weather.Rain'), declare('Weather.Sky')]),
    ).toEqual([]);
  });

  it('must be seen once it is declared', () => {
    expect(neverSeen(seen, [declare('Weather.Wind'), declare('Weather.Snow')])).toEqual(['Weather.Snow']);
  });
});
