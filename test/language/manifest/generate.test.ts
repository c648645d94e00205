import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ts from 'typescript';
import { compiled } from '../../../src/integrations/vmray/integration.generated.js';
import { compileManifest } from '../../../src/language/manifest/compile-manifest.js';
import { generateModule } from '../../../src/language/manifest/generate.js';
import type { CompiledManifest, Manifest, Validator } from '../../../src/language/manifest/manifest.js';
import { readManifest } from '../../../src/language/manifest/read-manifest.js';
import { everyKind } from './every-kind.js';

const project = path.resolve(__dirname, '../../..');
const options = {
  source: 'integration.yml',
  command: 'npm run generate',
  typesFrom: '../../language/manifest/manifest.js',
};

describe('generateModule', () => {
  const text = generateModule(everyKind(), options);

  it('gives the same text for the same manifest', () => {
    expect(generateModule(everyKind(), options)).toBe(text);
  });

  it('imports types only: neither YAML nor ajv is loaded', () => {
    expect(text.match(/^import .*/gm)).toEqual([
      'import type { CompiledManifest, Manifest } from "../../language/manifest/manifest.js";',
    ]);
    expect(text).not.toMatch(/require\(|import\(/);
  });

  it('writes the types of parameters and arguments', () => {
    expect(text).toContain(`export interface Parameters {
  readonly url: string;
  readonly key?: string;
  readonly proxy?: boolean;
  readonly retry: boolean;
  readonly login: Credentials;
  readonly "chosen-ones"?: readonly string[];
}`);
    expect(text).toContain(`export interface Arguments {
  readonly "kinds-get": {
    readonly id: readonly string[];
    readonly limit: number;
    readonly fast?: boolean;
    readonly labels?: Readonly<Record<string, string>>;
    readonly "alias, e.g. \\"office\\""?: string;
    readonly constructor: string;
    readonly hasOwnProperty?: string;
  };
  readonly constructor: {};
  readonly "export const a = b;": {};
}`);
  });

  it('exports one value', () => {
    expect(text.match(/^export const.*/gm)).toEqual([
      'export const compiled: CompiledManifest<Parameters, Arguments> = {',
    ]);
  });

  it('generates a manifest without parameters and commands too', () => {
    const { manifest } = readManifest(
      'commonfields: {id: a}\nname: a\nscript: {type: python, feed: true}\n',
      'a.yml',
    );
    expect(manifest && generateModule(manifest, options)).toContain('export interface Arguments {}');
  });

  it('makes validators that agree with those compiled at load', () => {
    const exports: { compiled?: CompiledManifest } = {};
    const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
    vm.runInNewContext(outputText, { exports });
    if (!exports.compiled) throw new Error('nothing exported');
    expect(JSON.parse(JSON.stringify(exports.compiled.manifest))).toEqual(everyKind());
    expectAgreement(everyKind(), exports.compiled);
  });
});

describe('integration.generated.ts', () => {
  it('is what integration.yml generates', () => {
    const { manifest, problems } = readManifest(
      readFileSync(path.join(project, 'integration.yml'), 'utf8'),
      'integration.yml',
    );
    expect(problems).toEqual([]);
    const written = readFileSync(
      path.join(project, 'src/integrations/vmray/integration.generated.ts'),
      'utf8',
    );
    expect(manifest && generateModule(manifest, options)).toBe(written);
  });

  it('makes validators that agree with those compiled at load', () => {
    expectAgreement(compiled.manifest, compiled);
  });
});

/** Both ways of compiling say the same of any value, in the same words. */
function expectAgreement(
  manifest: Manifest,
  generated: { validateParameters: Validator<unknown>; validateArguments: object },
): void {
  const atLoad = compileManifest(manifest);
  const generatedArguments = new Map<string, Validator<unknown>>(Object.entries(generated.validateArguments));
  expect([...generatedArguments.keys()]).toEqual(Object.keys(atLoad.validateArguments));
  const names = [
    ...manifest.parameters.map(({ name }) => name),
    ...manifest.commands.flatMap((command) => command.arguments.map(({ name }) => name)),
  ];
  fc.assert(
    fc.property(valueWith(names), (value) => {
      expectSame(generated.validateParameters, atLoad.validateParameters, value);
      for (const [command, validate] of Object.entries(atLoad.validateArguments)) {
        const other = generatedArguments.get(command);
        expect(other).toBeDefined();
        if (other) expectSame(other, validate, value);
      }
    }),
    { numRuns: 300 },
  );
}

function expectSame(left: Validator<unknown>, right: Validator<unknown>, value: unknown): void {
  expect(left(value)).toBe(right(value));
  expect(JSON.stringify(left.errors)).toBe(JSON.stringify(right.errors));
}

/** Objects whose members are often what is wanted, and anything else. */
function valueWith(names: readonly string[]): fc.Arbitrary<unknown> {
  const right = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.array(fc.string(), { maxLength: 3 }),
    fc.dictionary(fc.string(), fc.string(), { maxKeys: 2 }),
    fc.constant({ identifier: '', password: 'x', credential: '', credentials: {} }),
  );
  const member = fc.tuple(fc.constantFrom(...names), fc.oneof(right, fc.anything({ maxDepth: 2 })));
  const object = fc.array(member, { maxLength: 12 }).map((members) => Object.fromEntries(members));
  return fc.oneof({ weight: 9, arbitrary: object }, { weight: 1, arbitrary: fc.anything() });
}
