import { expect } from '@jest/globals';
import type { HostileClass, HostileInput } from '../hostile-input.js';
import { names } from './names-of-everything.js';

const getSample = '!vmray-get-sample sample_id=5';

function pipe(name: string, request: string, said: string | RegExp, reason: string): HostileInput {
  return {
    name,
    reason,
    attack: { kind: 'pipe', line: `{"id":"hostile",${request}}` },
    expect: ({ text }) => expect(text).toMatch(said),
  };
}

/** Attack class 4: the same names where somebody gives them, to a command, a request, or in a file. */
export const dangerousNamesGiven: HostileClass = {
  title: 'names that every object has, given to it',
  inputs: [
    {
      name: 'paths of an empty context',
      reason: 'what is inherited is found where nothing is',
      attack: {
        kind: 'command',
        line: `!vmray-get-sample ${names.map((name) => `sample_id=\${${name}.${name}} x${name}=\${${name}}`).join(' ')}`,
      },
      expect({ text }) {
        expect(text).toContain('Missing required argument');
        for (const name of names)
          expect(text.replaceAll('\\"', '"')).toContain(`\${${name}} in "x${name}" found nothing`);
      },
    },
    {
      name: 'arguments of a command',
      reason: 'arguments are an object by name for whoever wrote the command',
      attack: { kind: 'command', line: `${getSample} ${names.map((name) => `${name}=7`).join(' ')}` },
      expect(outcome) {
        for (const entry of outcome.entries) expect(entry).toMatchObject({ Type: 1 });
        expect(outcome.text).toMatch(/has no argument \\?"__proto__/);
      },
    },
    ...names.slice(0, 2).map(
      (name): HostileInput => ({
        name: `an instance called ${name}`,
        reason: 'instances by name in a plain object: there is always one',
        attack: { kind: 'command', line: `${getSample} using=${name}` },
        expect: ({ text }) => expect(text).toContain('No enabled instance'),
      }),
    ),
    {
      name: 'a command called hasOwnProperty',
      reason: 'commands by name in a plain object: it is found, and called',
      attack: { kind: 'command', line: '!hasOwnProperty sample_id=5' },
      expect: ({ text }) => expect(text).toContain('Unsupported Command'),
    },
    {
      name: 'a file under such an entry id',
      reason: 'files by entry id: what is inherited is no file (XSOAR CVE-2021-3049)',
      attack: {
        kind: 'command',
        line: '!vmray-upload-sample entry_id=__proto__',
        files: { constructor: { name: 'a', bytes: Buffer.from('a') } },
      },
      expect: ({ text }) => expect(text).toContain('No file of this investigation'),
    },
    pipe(
      'the members of a request',
      `"command":"vmray-get-sample","args":{"__proto__":{"sample_id":"6"},"sample_id":"5"},"__proto__":{"line":"!x"}`,
      /__proto__.*is no member of the request/,
      'a request that is merged into defaults takes over what it was never asked for',
    ),
    pipe(
      'the parameters of an instance',
      `"command":"vmray-get-sample","args":{"sample_id":"5"},"params":{"__proto__":{"server":"http://127.0.0.1:9"},"constructor":{"prototype":{}}}`,
      /Type":4/,
      'parameters of an instance that are inherited by the next',
    ),
    pipe(
      'the instance and the integration of a request',
      `"command":"toString","instance":"__proto__","integration":"constructor"`,
      /constructor/,
      'the connection of a request is looked up by names that came with it',
    ),
    {
      name: 'a file of settings with such names',
      reason: 'settings are a tree of objects by name, out of a repository (js-yaml CVE-2025-64718)',
      attack: {
        kind: 'settings',
        yaml: "__proto__: { polluted: yes }\ninstances:\n  - name: __proto__\n    integration: vmray\n    constructor: { prototype: { polluted: 1 } }\n    params: { __proto__: { server: 'http://127.0.0.1:9' }, toString: x, server: 'http://127.0.0.1:9' }\n",
      },
      expect: ({ text }) => expect(text).toContain('__proto__'),
    },
    {
      name: 'a manifest with such names',
      reason: 'commands, arguments, outputs and parameters by name, out of a package that somebody shared',
      attack: {
        kind: 'manifest',
        yaml: `commonfields: { id: constructor, version: -1 }\nname: __proto__\ndisplay: toString\ncategory: Utilities\ndescription: x\nconfiguration: [{ name: __proto__, display: x, type: 0, required: true }]\nscript:\n  type: typescript\n  __proto__: { commands: [] }\n  commands:\n${names.map((name) => `    - name: ${name}\n      description: x\n      arguments: [{ name: ${name}, description: x }]\n      outputs: [{ contextPath: ${name}.${name}, description: x, type: String }]\n`).join('')}`,
      },
    },
  ],
};
