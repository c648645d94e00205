import { describe, expect, it } from '@jest/globals';
import { automations } from '../../../src/automations/index.js';
import { outsideAutomations } from '../../../src/automations/outside/index.js';
import {
  knownAutomations,
  knownOperators,
  knownTransformers,
} from '../../../src/playbook/check/known-names.js';

describe('what is known', () => {
  it('is what is built in', () => {
    expect([...knownAutomations.keys()]).toEqual(
      [...automations, ...outsideAutomations].map(({ name }) => name),
    );
    expect(knownOperators.has('isEqualString')).toBe(true);
    expect(knownTransformers.has('If-Then-Else')).toBe(true);
    expect(knownAutomations.get('Set')).toEqual({
      arguments: [
        { name: 'key', isRequired: true, hasDefault: false },
        { name: 'value', isRequired: false, hasDefault: false },
        { name: 'append', isRequired: false, hasDefault: true },
        { name: 'stringify', isRequired: false, hasDefault: true },
      ],
      writes: { paths: [], named: ['key'] },
    });
  });

  it('of writing is said where it can be said', () => {
    for (const name of ['GetTime', 'RunPollingCommand', 'GenericPollingScheduledTask'])
      expect(knownAutomations.get(name)).not.toHaveProperty('writes');
    expect(knownAutomations.get('MatchRegexV2')?.writes).toEqual({
      paths: ['MatchRegex'],
      named: ['contextKey'],
    });
    expect(knownAutomations.get('Print')?.writes).toEqual({ paths: [], named: [] });
    expect(knownAutomations.get('AreValuesEqual')?.writes?.paths).toEqual(['AreValuesEqual']);
  });
});
