import { describe, expect, it } from '@jest/globals';
import { findAutomation } from '../../src/automations/find-automation.js';
import { automations } from '../../src/automations/index.js';
import { print } from '../../src/automations/war-room/print.js';

describe('the list of automations', () => {
  it('has each name once, whatever its case', () => {
    const names = automations.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    // Deprecated scripts have the names of commands of the server, but for their case.
    const deprecated = new Set(['SetContext', 'CloseInvestigation']);
    const others = names.filter((name) => !deprecated.has(name)).map((name) => name.toLowerCase());
    expect(new Set(others).size).toBe(others.length);
  });

  it('is searched by the exact name first, then in any case', () => {
    expect(findAutomation(automations, 'Set')?.name).toBe('Set');
    expect(findAutomation(automations, 'IsError')?.name).toBe('isError');
    expect(findAutomation(automations, 'printerrorentry')?.name).toBe('PrintErrorEntry');
    expect(findAutomation(automations, 'Nobody')).toBeUndefined();
    const both = [
      { ...print, name: 'a' },
      { ...print, name: 'A' },
    ];
    expect(findAutomation(both, 'A')?.name).toBe('A');
  });
});
