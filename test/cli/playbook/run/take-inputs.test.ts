import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withLocalFiles } from '../../../../src/cli/files/local-files.js';
import { readInputs } from '../../../../src/cli/playbook/run/read-inputs.js';
import { checkInputs, takeInputs } from '../../../../src/cli/playbook/run/take-inputs.js';
import { WrongUse } from '../../../../src/cli/wrong-use.js';
import { compilePlaybook } from '../../../../src/playbook/plan/compile-playbook.js';
import { newInvestigation } from '../../../../src/runtime/investigation/investigation.js';
import { OpenInvestigation } from '../../../../src/runtime/investigation/open-investigation.js';
import { memoryFileStore } from '../../../../src/stores/memory/memory-file-store.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sortie-inputs-'));
  writeFileSync(join(folder, 'a.txt'), 'one');
  writeFileSync(join(folder, 'b.txt'), 'two');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function take(...words: readonly string[]) {
  const intake = {
    files: withLocalFiles(memoryFileStore()),
    investigation: new OpenInvestigation(newInvestigation('4')),
    input: (async function* () {
      yield Buffer.from('piped');
    })(),
    signal: new AbortController().signal,
  };
  return takeInputs(readInputs(words), intake);
}

describe('takeInputs', () => {
  it('puts the File object of a local file in the place of its path', async () => {
    expect(await take('Other=1', `File=@${join(folder, 'b.txt')}`, 'Raw=@-')).toMatchObject({
      Other: '1',
      File: { Name: 'b.txt', EntryID: '1@4', Size: 3, SHA256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      Raw: { Name: 'stdin', EntryID: '2@4', Size: 5 },
    });
  });

  it('makes a list of an input that is given again', async () => {
    const files = ['a.txt', 'b.txt'].map((name) => `File=@${join(folder, name)}`);
    expect(await take(...files, 'Id=1', 'Id:=2')).toMatchObject({
      File: [
        { Name: 'a.txt', EntryID: '1@4' },
        { Name: 'b.txt', EntryID: '2@4' },
      ],
      Id: ['1', 2],
    });
  });

  it('keeps a hostile name as data', async () => {
    const inputs = await take('__proto__=x');
    expect(Object.keys(inputs)).toEqual(['__proto__']);
  });
});

describe('checkInputs', () => {
  const text = JSON.stringify({
    id: 'p',
    name: 'P',
    starttaskid: '0',
    tasks: { 0: { id: '0', type: 'start', task: { type: 'start', name: '' } } },
    inputs: [
      { key: 'File', value: {}, required: true },
      { key: 'Limit', value: { simple: '5' }, required: true },
    ],
  });
  const { plan } = compilePlaybook(text, 'p.json');
  const check = (...words: readonly string[]) => plan && checkInputs(plan, readInputs(words));

  it('wants required inputs that have no default', () => {
    expect(() => check('Limit=1')).toThrow(WrongUse);
    expect(() => check('Limit=1')).toThrow('The playbook "P" needs File=….');
    expect(check('File=x')).toEqual([]);
  });

  it('warns of inputs that are not declared', () => {
    expect(check('File=x', 'file=y')).toEqual(['The playbook has no input "file". Did you mean "File"?']);
  });
});
