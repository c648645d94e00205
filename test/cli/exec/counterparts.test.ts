import { describe, expect, it } from '@jest/globals';
import { Counterparts } from '../../../src/cli/exec/counterparts.js';
import type { PipeRequest } from '../../../src/cli/exec/pipe-request.js';
import type { AssembledSystem } from '../../../src/runtime/system.js';
import type { Integration } from '../../../src/sdk/integration.js';
import { silentLogger } from '../../../src/sdk/logger.js';
import { echoIntegration } from '../../runtime/echo-integration.js';
import { assembledEcho } from './echo-desk.js';

const request = (more: Partial<PipeRequest>): PipeRequest => ({
  order: { kind: 'command', command: 'echo-say', args: {} },
  files: new Map(),
  context: {},
  warnings: [],
  ...more,
});
const counterparts = (system: AssembledSystem) => new Counterparts(system, { log: silentLogger });
const namesOf = (system: AssembledSystem, more: Partial<PipeRequest>, command = 'echo-say') =>
  counterparts(system)
    .of(request(more), command)
    .system.instances.map(({ name, isDefault }) => [name, isDefault]);

/** A second integration with the commands of the first. */
const twin: Integration = {
  ...echoIntegration,
  manifest: { ...echoIntegration.manifest, id: 'twin', name: 'twin', display: 'The Twin' },
};

describe('Counterparts', () => {
  it('are all instances where the request names none, and only the one it names', () => {
    const system = assembledEcho({ one: {}, two: {} });
    expect(namesOf(system, {})).toEqual([
      ['one', true],
      ['two', true],
    ]);
    expect(namesOf(system, { instance: 'two' })).toEqual([['two', true]]);
    expect(() => namesOf(system, { instance: 'tow' })).toThrow('Did you mean "two"?');
  });

  it('may name an instance that is not used by default', () => {
    const system = assembledEcho({ one: {} });
    const hidden = { ...system, instances: system.instances.map((one) => ({ ...one, isDefault: false })) };
    expect(namesOf(hidden, { instance: 'one' })).toEqual([['one', true]]);
  });

  it('share one connection for equal parameters, however they are written', () => {
    const all = counterparts(assembledEcho());
    const instanceOf = (params: Record<string, string>) =>
      all.of(request({ params }), 'echo-say').system.instances[0];
    const one = instanceOf({ api_key: 'a', more: 'b' });
    expect(instanceOf({ more: 'b', api_key: 'a' })).toBe(one);
    expect(instanceOf({ api_key: 'a', more: 'c' })).not.toBe(one);
    expect(one?.connect()).toBe(one?.connect());
  });

  it('forget the parameters that were not used for longest', () => {
    const all = counterparts(assembledEcho());
    const instanceOf = (key: number) =>
      all.of(request({ params: { api_key: `key-${key}` } }), 'echo-say').system.instances[0];
    const first = instanceOf(0);
    const second = instanceOf(1);
    for (let key = 2; key < 257; key += 1) {
      instanceOf(key);
      if (key === 100) expect(instanceOf(0)).toBe(first);
    }
    expect(instanceOf(0)).toBe(first);
    expect(instanceOf(1)).not.toBe(second);
  });

  it('are of the integration that is named by id or display name, or that alone has the command', () => {
    const both = { ...assembledEcho({ one: {} }), integrations: [echoIntegration, twin] };
    const idOf = (more: Partial<PipeRequest>, command = 'echo-say') =>
      counterparts(both).of(request({ params: {}, ...more }), command).system.instances[0]?.integration
        .manifest.id;
    expect([idOf({ integration: 'TWIN' }), idOf({ integration: 'the twin' })]).toEqual(['twin', 'twin']);
    expect(() => idOf({})).toThrow('Several integrations have the command "echo-say": echo, twin.');
    expect(() => idOf({}, 'test-module')).toThrow('Several integrations');
    expect(() => idOf({}, 'echo-sya')).toThrow('echo-say');
    expect(() => idOf({ integration: 'twni' })).toThrow('Loaded: echo, twin. Did you mean "twin"?');
    expect(namesOf(both, { integration: 'twin' })).toEqual([]);
    expect(namesOf(both, { integration: 'echo' })).toEqual([['one', true]]);
    expect(() => namesOf(both, { integration: 'twin', instance: 'one' })).toThrow('instance="one"');
  });

  it('take references in inline parameters as they stand, and warn of them', () => {
    const params = { api_key: '${env:PATH}' };
    const { warnings } = counterparts(assembledEcho()).of(request({ params }), 'echo-say');
    expect(warnings).toEqual([expect.stringContaining('are not followed')]);
  });

  it('mask the secrets of their own parameters only', () => {
    const all = counterparts(assembledEcho());
    const redactorOf = (key: string) => all.of(request({ params: { api_key: key } }), 'echo-say').system;
    const [one, other] = [redactorOf('first-key'), redactorOf('second-key')];
    expect(one.redact('first-key second-key')).toBe('****** second-key');
    expect(other.redact('first-key second-key')).toBe('first-key ******');
  });
});
