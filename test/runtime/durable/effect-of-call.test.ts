import { describe, expect, it } from '@jest/globals';
import { noPlatformArguments } from '../../../src/dispatch/platform/platform-arguments.js';
import { effectOfCall } from '../../../src/runtime/durable/effect-of-call.js';
import type { Effect } from '../../../src/sdk/integration.js';
import { echoSystem } from '../echo-system.js';
import { anInstanceOf, anIntegration } from '../playbook/an-integration.js';

const call = (command: string, args = {}, brand = '') => ({
  command,
  args,
  brand,
  platform: noPlatformArguments,
});

function system(...effects: readonly (Effect | undefined)[]) {
  const instances = effects.map((effect, index) => {
    const integration = anIntegration(`brand${index}`, { scan: { run: async () => ({}) } });
    return anInstanceOf({ ...integration, effectOf: () => effect }, `instance${index}`);
  });
  return { ...echoSystem(), instances };
}

describe('whether a call may be made once more', () => {
  it.each<[readonly (Effect | undefined)[], Effect]>([
    [['read'], 'read'],
    [['idempotent'], 'idempotent'],
    [['once'], 'once'],
    [[undefined], 'once'],
    [['read', 'idempotent'], 'idempotent'],
    [['read', 'once', 'idempotent'], 'once'],
    [[], 'once'],
  ])('is, for instances of effect %j, %s', (effects, expected) => {
    expect(effectOfCall(call('scan'), system(...effects))).toBe(expected);
  });

  it('depends on whom it goes to', () => {
    const both = system('read', 'once');
    expect(effectOfCall(call('scan', {}, 'brand0'), both)).toBe('read');
    expect(effectOfCall(call('scan', {}, 'brand1'), both)).toBe('once');
    const using = { ...call('scan'), platform: { ...noPlatformArguments, using: ['instance0'] } };
    expect(effectOfCall(using, both)).toBe('read');
  });

  it.each<[string, object, Effect]>([
    ['ReadFile', { entryID: '1@1' }, 'read'],
    ['http', { method: 'GET' }, 'idempotent'],
    ['http', { method: ' put ' }, 'idempotent'],
    ['http', { method: 'POST' }, 'once'],
    ['HttpV2', { method: 'PATCH' }, 'once'],
    ['HttpV2', { method: ['GET'] }, 'once'],
    ['HttpV2', {}, 'once'],
  ])('of the automation %s with %j is %s', (name, args, expected) => {
    expect(effectOfCall(call(name, args), system())).toBe(expected);
  });
});
