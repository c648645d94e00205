import { describe, expect, it } from '@jest/globals';
import { unreachableAutomations } from '../../../src/automations/outside/unreachable/index.js';
import { automaticAnswers } from '../../../src/playbook/simulation/automatic-stubs.js';
import { noStubs } from '../../../src/playbook/simulation/stubs.js';
import { edgesWith } from './edges.js';

describe('automations that need what is not here', () => {
  it.each(unreachableAutomations.map((automation) => [automation.name, automation] as const))(
    '%s names what it needs, and says how to stub it',
    async (name, automation) => {
      const failure = automation.perform({}, edgesWith());
      await expect(failure).rejects.toThrow(
        `${name} needs ${automation.needs ?? '?'}, which Sortie has not.`,
      );
      await expect(failure).rejects.toThrow(`"commands: {${name}: [{`);
      expect(new Set(automation.arguments.map((argument) => argument.name)).size).toBe(
        automation.arguments.length,
      );
      expect(automation.outputs.every(({ contextPath }) => /^[A-Za-z][\w.-]*$/.test(contextPath))).toBe(true);
    },
  );

  it('are told apart by what they need', async () => {
    const needs = new Map(unreachableAutomations.map((one) => [one.name, one.needs]));
    expect(needs.get('IPToHost')).toBe('a DNS server');
    expect(needs.get('ADGetComputer')).toContain('LDAP');
    expect(needs.get('ReadPDFFileV2')).toContain('PDF');
    expect(needs.get('FetchFromInstance')).toContain('fetch');
  });

  it('are answered by automatic stubs with what they declare', () => {
    const answers = automaticAnswers(noStubs, [], unreachableAutomations);
    expect(answers.get('IPToHost')).toEqual({
      Endpoint: { Hostname: expect.anything(), IP: expect.anything() },
    });
    expect(answers.get('PortListenCheck')).toEqual({ portOpen: expect.any(Boolean) });
  });
});
