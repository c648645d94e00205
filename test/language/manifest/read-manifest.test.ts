import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Argument, Manifest, Parameter } from '../../../src/language/manifest/manifest.js';
import type { Marketplace } from '../../../src/language/manifest/marketplace.js';
import { readManifest } from '../../../src/language/manifest/read-manifest.js';
import { isError } from '../../../src/language/yaml/problem.js';

const everything = `
commonfields: {id: Demo, version: -1}
name: Demo
display: Demo v2
category: Forensics & Malware Analysis
description: Shows everything.
deprecated: true
fromversion: 6.0.0
configuration:
- {name: url, type: 0, display: Server, required: true, defaultvalue: 'https://example.com', additionalinfo: Where it is.}
- {name: api_version, type: 0, defaultvalue: 14.0}
- {name: answer, type: 15, options: [yes, No, 3.10, ~], defaultvalue: yes}
- {name: kinds, type: 16, options: [a, b], defaultvalue: 'a,b'}
- {name: proxy, type: 8, defaultvalue: true}
- {name: key, type: 4, hidden: true, fromlicense: encrypted}
- {name: credentials, type: 9, display: User, displaypassword: Secret, defaultvalue: ''}
- {name: token, type: 9, display: API Key, hiddenusername: true}
- {name: bare, type: 9}
- {name: title, type: 20}
script:
  type: python
  subtype: python3
  dockerimage: demisto/python3:3.10
  commands:
  - name: demo-get
    description: Gets.
    execution: true
    polling: true
    timeout: 600
    arguments:
    - {name: id, required: true, default: true, isArray: true, description: The id.}
    - {name: limit, type: Number, defaultValue: 50}
    - {name: fast, type: boolean, auto: PREDEFINED, predefined: [yes, no], defaultValue: yes}
    - {name: labels, type: keyValue}
    - {name: note, type: textArea, defaultValue: ''}
    - {name: password, secret: true}
    - {name: old_id, hidden: true, deprecated: true, x-alias-of: id}
    outputs:
    - {contextPath: Demo.ID, type: number, description: The id.}
    - {contextPath: Demo.When, type: Datetime}
    - {contextPath: Demo.Any}
  - name: demo-nothing
    arguments: ~
    outputs: ~
`;

function read(text: string, marketplace?: Marketplace): Manifest {
  const { manifest, problems } = readManifest(text, 'integration.yml', marketplace ? { marketplace } : {});
  expect(problems.filter(isError)).toEqual([]);
  if (!manifest) throw new Error('no manifest');
  return manifest;
}

const manifest = read(everything);
const parameter = (name: string): Parameter | undefined =>
  manifest.parameters.find((one) => one.name === name);
const argument = (name: string): Argument | undefined =>
  manifest.commands[0]?.arguments.find((one) => one.name === name);

describe('readManifest', () => {
  it('reads what an integration is', () => {
    expect(manifest).toMatchObject({
      id: 'Demo',
      name: 'Demo',
      display: 'Demo v2',
      description: 'Shows everything.',
      category: 'Forensics & Malware Analysis',
      deprecated: true,
    });
    expect(readManifest(everything, 'integration.yml').problems).toEqual([]);
  });

  it('reads a parameter in full', () => {
    expect(parameter('url')).toEqual({
      name: 'url',
      type: 0,
      kind: 'text',
      display: 'Server',
      displayPassword: '',
      description: 'Where it is.',
      required: true,
      defaultValue: 'https://example.com',
      options: [],
      hidden: false,
      hiddenUsername: false,
      hiddenPassword: false,
    });
  });

  it('keeps defaults and options as the texts that were written', () => {
    expect(parameter('api_version')?.defaultValue).toBe('14.0');
    expect(parameter('answer')).toMatchObject({ defaultValue: 'yes', options: ['yes', 'No', '3.10'] });
    expect(parameter('proxy')?.defaultValue).toBe('true');
    expect(argument('limit')?.defaultValue).toBe('50');
    expect(argument('fast')).toMatchObject({ defaultValue: 'yes', predefined: ['yes', 'no'] });
  });

  it('counts an empty default as none', () => {
    expect(argument('note')).not.toHaveProperty('defaultValue');
    expect(parameter('credentials')).not.toHaveProperty('defaultValue');
  });

  it('tells what a parameter delivers', () => {
    expect(manifest.parameters.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
      'url: text',
      'api_version: text',
      'answer: text',
      'kinds: list',
      'proxy: boolean',
      'key: encrypted',
      'credentials: credentials',
      'token: credentials',
      'bare: credentials',
      'title: none',
    ]);
    expect(parameter('key')).toMatchObject({ hidden: true, fromLicense: 'encrypted' });
  });

  it('labels the boxes of credentials', () => {
    expect(parameter('credentials')).toMatchObject({ display: 'User', displayPassword: 'Secret' });
    expect(parameter('token')).toMatchObject({ displayPassword: 'API Key', hiddenUsername: true });
    expect(parameter('bare')).toMatchObject({ display: 'Username', displayPassword: 'Password' });
    expect(parameter('title')?.display).toBe('title');
  });

  it('reads commands, arguments and outputs', () => {
    expect(manifest.commands[0]).toMatchObject({
      name: 'demo-get',
      description: 'Gets.',
      execution: true,
      polling: true,
      timeoutSeconds: 600,
      deprecated: false,
      hidden: false,
      outputs: [
        { contextPath: 'Demo.ID', type: 'Number', description: 'The id.' },
        { contextPath: 'Demo.When', type: 'Date', description: '' },
        { contextPath: 'Demo.Any', type: 'Unknown', description: '' },
      ],
    });
    expect(argument('id')).toEqual({
      name: 'id',
      description: 'The id.',
      required: true,
      isDefault: true,
      predefined: [],
      isArray: true,
      secret: false,
      deprecated: false,
      hidden: false,
      kind: 'text',
    });
    expect(argument('old_id')).toMatchObject({ hidden: true, deprecated: true, aliasOf: 'id' });
    expect(argument('password')?.secret).toBe(true);
    expect(['limit', 'fast', 'labels', 'note'].map((name) => argument(name)?.kind)).toEqual([
      'number',
      'boolean',
      'keyValue',
      'text',
    ]);
  });

  it('takes null for absent', () => {
    expect(manifest.commands[1]).toEqual({
      name: 'demo-nothing',
      description: '',
      arguments: [],
      outputs: [],
      deprecated: false,
      hidden: false,
      execution: false,
      polling: false,
    });
  });

  it.each(['isfetch', 'feed', 'longRunning', 'isfetchevents'])(
    'runs without commands when %s is true',
    (duty) => {
      const text = `commonfields: {id: a}\nname: a\nscript: {type: python, ${duty}: true}\n`;
      expect(read(text).commands).toEqual([]);
    },
  );

  it('never throws, whatever the text, and gives a manifest or an error', () => {
    const lines = everything.split('\n');
    const mutilated = fc
      .array(
        fc.tuple(
          fc.nat(lines.length - 1),
          fc.constantFrom('', '  ', '- a', 'x: [', 'name: {}', 'type: ~', '}'),
        ),
        { maxLength: 4 },
      )
      .map((changes) => {
        const text = [...lines];
        for (const [line, replacement] of changes) text[line] = replacement;
        return text.join('\n');
      });
    const cut = fc.nat(everything.length).map((end) => everything.slice(0, end));
    fc.assert(
      fc.property(fc.oneof(mutilated, cut, fc.string({ unit: 'binary' })), (text) => {
        const result = readManifest(text, 'integration.yml');
        expect(result.problems.some(isError)).toBe(result.manifest === undefined);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws for any value in any place', () => {
    const anything = fc.json({ maxDepth: 3 });
    fc.assert(
      fc.property(anything, anything, anything, anything, (configuration, command, oneArgument, type) => {
        const text = `commonfields: {id: a}\nname: a\nconfiguration: ${configuration}\nscript: {type: python, commands: [${command}, {name: b, arguments: [${oneArgument}, {name: c, type: ${type}, hidden: ${type}, predefined: ${type}, defaultValue: ${type}}], outputs: [${type}]}]}\n`;
        const result = readManifest(text, 'integration.yml');
        expect(result.problems.some(isError)).toBe(result.manifest === undefined);
      }),
      { numRuns: 300 },
    );
  });
});

describe('keys for a marketplace (spec/manifest.md section 2)', () => {
  const text = `
commonfields: {id: plain, 'id:marketplacev2': theirs}
name:xsoar: ours
name: plain
configuration:
- {name: a, type: 0, required: false, required:xsoar: true, hidden: [marketplacev2]}
script:
  type: python
  commands:
  - {name: c, description: plain, description:marketplacev2: theirs, hidden:xsoar: true}
`;

  it('override the plain key for their own marketplace, in either order', () => {
    expect(read(text)).toMatchObject({
      id: 'plain',
      name: 'ours',
      parameters: [{ required: true, hidden: false }],
      commands: [{ description: 'plain', hidden: true }],
    });
    expect(read(text, 'marketplacev2')).toMatchObject({
      id: 'theirs',
      name: 'plain',
      parameters: [{ required: false, hidden: true }],
      commands: [{ description: 'theirs', hidden: false }],
    });
  });

  it('are no unknown keys', () => {
    expect(readManifest(text, 'integration.yml').problems).toEqual([]);
  });
});
