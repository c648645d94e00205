import { describe, expect, it } from '@jest/globals';
import { UnknownInstance } from '../../../src/dispatch/errors/unknown-instance.js';
import { UnsupportedCommand } from '../../../src/dispatch/errors/unsupported-command.js';
import { chooseInstances, type Selection } from '../../../src/dispatch/instances/choose-instances.js';
import { anInstance } from '../an-instance.js';
import { aCommand } from '../declarations.js';

const commands = ['vmray-get-sample', 'vmray-get-submission', 'vmray-get-iocs', 'ip'].map((name) =>
  aCommand(name),
);
const eu = anInstance('vmray-eu', { commands });
const us = anInstance('vmray us', { commands, isDefault: false });
const old = anInstance('vmray-old', { commands, enabled: false });
const other = anInstance('other', {
  commands: [aCommand('ip'), aCommand('other-only')],
  manifest: { id: 'Other', name: 'Other', display: 'Other Intel' },
  category: 'Data Enrichment',
});
const instances = [eu, us, old, other];

function names(command: string, selection: Selection = {}): readonly string[] {
  return chooseInstances(command, selection, instances).instances.map(({ name }) => name);
}

function failure(command: string, selection: Selection = {}, all = instances): Error {
  try {
    chooseInstances(command, selection, all);
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('Instances were chosen.');
}

describe('a command', () => {
  it('goes to every enabled instance that has it and is used by default, in order', () => {
    expect(names('ip')).toEqual(['vmray-eu', 'other']);
    expect(names('vmray-get-sample')).toEqual(['vmray-eu']);
  });

  it.each<[Selection, readonly string[]]>([
    [{ using: ['vmray us'] }, ['vmray us']],
    [{ using: ['other', 'vmray us'] }, ['vmray us', 'other']],
    [{ usingBrand: ['vmray'] }, ['vmray-eu', 'vmray us']],
    [{ usingBrand: ['VMRAY', 'other intel'] }, ['vmray-eu', 'vmray us', 'other']],
    [{ usingCategory: ['data enrichment'] }, ['other']],
    [{ usingCategory: ['Forensics & Malware Analysis'] }, ['vmray-eu']],
    [{ usingBrand: ['vmray'], using: ['vmray us'] }, ['vmray us']],
  ])('goes where %j says', (selection, expected) => {
    expect(names('ip', selection)).toEqual(expected);
  });

  it.each<[string, Selection, string]>([
    ['ip', { using: ['nobody'] }, 'using="nobody". There are: vmray-eu, vmray us, other.'],
    ['ip', { using: ['vmray-old'] }, 'using="vmray-old"'],
    ['ip', { using: ['vmray-eu', 'vmray-uu'] }, 'Did you mean "vmray-eu"?'],
    ['vmray-get-sample', { using: ['other'] }, 'command vmray-get-sample matches using="other"'],
    ['ip', { usingBrand: ['Vmrai'] }, 'using-brand="Vmrai". There are: vmray, Other. Did you mean "vmray"?'],
    ['ip', { usingCategory: ['none'] }, 'using-category="none"'],
    ['ip', { using: ['other'], usingBrand: ['vmray'] }, 'using-brand="vmray"'],
  ])('is refused when the selection of %s %j matches nobody', (command, selection, message) => {
    const error = failure(command, selection);
    expect(error).toBeInstanceOf(UnknownInstance);
    expect(error.message).toContain(message);
  });

  it('that nobody has is unsupported, and the nearest are named', () => {
    const error = failure('vmray-get-submision');
    expect(error).toBeInstanceOf(UnsupportedCommand);
    expect(error.message).toMatch(
      /^Unsupported Command : vmray-get-submision, verify you have proper integration enabled to support it\. The nearest known commands are vmray-get-submission, /,
    );
    expect(failure('vmray-get-nothing').message).toContain('vmray-get-');
  });

  it('that only disabled instances have says so', () => {
    const error = failure('ip', {}, [old]);
    expect(error.message).toContain('Unsupported Command');
    expect(error.message).toContain('It belongs to vmray-old, which is disabled.');
  });

  it('that no instance has by default says whom to name', () => {
    const error = failure('ip', {}, [us]);
    expect(error.message).toContain('proper integration enabled');
    expect(error.message).toContain('name one with using=, of: vmray us.');
  });

  it('says when there is no instance at all', () => {
    expect(failure('ip', {}, []).message).toContain('No instance is configured.');
  });

  it.each(['__proto__', 'constructor', 'x'.repeat(100_000), 'a\u0000b'])(
    'may have a hostile name',
    (command) => {
      const error = failure(command);
      expect(error).toBeInstanceOf(UnsupportedCommand);
      expect(error.message.length).toBeLessThan(600);
    },
  );
});

describe('test-module', () => {
  it('is a command of every instance', () => {
    expect(names('test-module')).toEqual(['vmray-eu', 'other']);
    expect(names('test-module', { using: ['vmray us'] })).toEqual(['vmray us']);
  });

  it('can be asked of one instance by name, spaces written as _', () => {
    expect(chooseInstances('vmray_us-test-module', {}, instances)).toEqual({
      command: 'test-module',
      instances: [us],
    });
  });

  it('cannot be asked of a disabled instance', () => {
    expect(failure('vmray-old-test-module')).toBeInstanceOf(UnsupportedCommand);
  });
});
