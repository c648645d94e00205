import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { readRequest } from '../../../src/cli/exec/read-request.js';
import { RefusedLine } from '../../../src/cli/exec/refused-line.js';
import { requestSchema } from '../../../src/cli/exec/request-schema.js';
import { schema } from '../../../src/cli/exec/schema.js';
import type { Json } from '../../../src/language/json/json.js';

const ajv = new Ajv({ allowUnionTypes: true });
const isRequest = ajv.compile<unknown>(requestSchema);

function refusalOf(document: Json): string | undefined {
  try {
    readRequest(document);
    return undefined;
  } catch (error) {
    if (error instanceof RefusedLine && error.code === 'not-a-request') return error.message;
    throw error;
  }
}

/** A value of the right kind, or any other. */
const nearly = (right: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  fc.oneof(
    { weight: 6, arbitrary: right },
    { weight: 1, arbitrary: fc.constantFrom<Json>(null, '', 'text', 0, -1, 1e9, true, [], {}) },
  );
const file = fc.record(
  {
    name: nearly(fc.string()),
    path: nearly(fc.string({ minLength: 1 })),
    contentBase64: nearly(
      fc.oneof(fc.base64String(), fc.constantFrom('YQ', 'YQ=', 'Y Q', '====', 'Y-_', 'YQ==\n')),
    ),
    extra: fc.boolean(),
  },
  { requiredKeys: [] },
);
const members = {
  id: nearly(fc.oneof(fc.string(), fc.integer(), fc.constant(null))),
  command: nearly(fc.string({ minLength: 1 })),
  args: nearly(fc.dictionary(fc.string(), fc.jsonValue().map(json))),
  line: nearly(fc.string({ minLength: 1 })),
  integration: nearly(fc.string()),
  params: nearly(fc.constant({ server: 'x' })),
  instance: nearly(fc.string()),
  files: nearly(fc.dictionary(fc.string(), nearly(file))),
  context: nearly(fc.constant({ File: {} })),
  timeout: nearly(fc.double({ min: 0, max: 3_000_000, noNaN: true })),
  unknown: fc.boolean(),
};
const { line, ...ofCommand } = members;
const { command, args, ...ofLine } = members;
/** Requests with a command, with a line, and with whatever. */
const request = fc.oneof(
  fc.record(ofCommand, { requiredKeys: ['command'] }),
  fc.record(ofLine, { requiredKeys: ['line'] }),
  fc.record(members, { requiredKeys: [] }),
);

/** As JSON carries it: without undefined, -0 and the like. */
function json(value: unknown): Json {
  const read: Json = JSON.parse(JSON.stringify(value));
  return read;
}

describe('readRequest', () => {
  it('accepts what the schema accepts, and nothing else', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: request }, fc.jsonValue()), (made) => {
        const document = json(made);
        const isRight = isRequest(document);
        if (isRight) accepted += 1;
        expect([document, refusalOf(document) === undefined]).toEqual([document, isRight]);
      }),
      { numRuns: 3000 },
    );
    // Neither side is right by refusing everything.
    expect(accepted).toBeGreaterThan(100);
  });

  it.each<[Json, string]>([
    [[], 'A request must be a JSON object'],
    ['text', 'A request must be a JSON object'],
    [{}, 'must have a "command", or a "line" instead'],
    [{ command: '' }, '"command" must not be empty'],
    [{ line: '' }, '"line" must not be empty'],
    [{ command: 'a', line: 'b' }, '"line" stands instead of "command" and "args"'],
    [{ line: 'b', args: {} }, '"line" stands instead'],
    [{ id: {}, command: 'a' }, '"id" must be a text, a number or null'],
    [{ id: true, command: 'a' }, '"id" must be'],
    [{ command: 5 }, '"command" must be a text'],
    [{ command: 'a', args: [] }, '"args" must be an object'],
    [{ command: 'a', params: 'secret' }, '"params" must be an object'],
    [{ command: 'a', timeout: '60' }, '"timeout" must be a number of seconds'],
    [{ command: 'a', timeout: -1 }, '"timeout" must be a number of seconds'],
    [{ command: 'a', timeout: 1e300 }, '"timeout" must be a number of seconds'],
    [{ command: 'a', files: { '1@1': 'x' } }, 'The file "1@1" must be an object'],
    [{ command: 'a', files: { '1@1': { path: 'x' } } }, 'The file "1@1" must have a text as its "name"'],
    [{ command: 'a', files: { '1@1': { name: 'x' } } }, 'either a "path" or a "contentBase64"'],
    [{ command: 'a', files: { '1@1': { name: 'x', path: 'x', contentBase64: '' } } }, 'either a "path" or'],
    [{ command: 'a', files: { '1@1': { name: 'x', path: '' } } }, 'must not have an empty "path"'],
    [{ command: 'a', files: { '1@1': { name: 'x', contentBase64: '!' } } }, 'must have base64'],
  ])('says of %j what is wrong', (document, message) => {
    expect(refusalOf(document)).toContain(message);
  });

  it('repeats no value of a refused request', () => {
    const document = {
      command: 'a',
      params: { key: 'hunter22' },
      timeout: 'hunter22',
      line: 5,
      id: ['hunter22'],
    };
    expect(refusalOf(document)).not.toContain('hunter22');
  });

  it('takes null for absent, and a timeout of 0 for none', () => {
    const nothing = { id: null, line: null, integration: null, params: null, instance: null, context: null };
    expect(readRequest({ command: 'a', args: null, files: null, timeout: 0, ...nothing })).toEqual({
      order: { kind: 'command', command: 'a', args: {} },
      files: new Map(),
      context: {},
      warnings: [],
    });
  });

  it('warns of members that it does not know, and names what may be meant', () => {
    const { warnings } = readRequest({
      command: 'a',
      parms: {},
      files: { '1@1': { name: 'x', path: 'y', size: 1 } },
    });
    expect(warnings).toEqual([
      '"parms" is no member of the request and ignored. Did you mean "params"?',
      expect.stringContaining('"size" is no member of the file "1@1" and ignored.'),
    ]);
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`member-${index}`, 1]));
    expect(readRequest({ command: 'a', ...many }).warnings).toHaveLength(21);
  });

  it('prefers params to a named instance, and says so', () => {
    const read = readRequest({ command: 'a', params: {}, instance: 'b' });
    expect(read.instance).toBeUndefined();
    expect(read.warnings).toEqual(['"instance" is ignored: "params" is given too.']);
  });

  it('reads members called like those of every object', () => {
    const document: Json = JSON.parse(
      '{"command":"constructor","args":{"__proto__":{"a":1}},"__proto__":{"line":"x"}}',
    );
    const { order, warnings } = readRequest(document);
    expect(order).toEqual({
      kind: 'command',
      command: 'constructor',
      args: JSON.parse('{"__proto__":{"a":1}}'),
    });
    expect(warnings).toEqual([expect.stringContaining('"__proto__" is no member')]);
  });

  it('bears a content of 64 MiB', () => {
    const content = 'A'.repeat(64 * 1024 * 1024);
    const files = { '1@1': { name: 'x', contentBase64: `${content}!` } };
    expect(refusalOf({ command: 'a', files })).toContain('must have base64');
    files['1@1'].contentBase64 = content;
    expect(readRequest({ command: 'a', files }).files.size).toBe(1);
  });
});

describe('the schema that is printed', () => {
  it('is valid as a whole, and holds both directions', () => {
    const isEither = new Ajv({ allowUnionTypes: true }).compile<unknown>(schema);
    expect(isEither({ id: 1, command: 'a' })).toBe(true);
    expect(isEither({ id: 1, entries: [{ Type: 1, ContentsFormat: 'text', Contents: 'ok' }] })).toBe(true);
    expect(isEither({ id: null, error: { code: 'not-json', message: 'x' } })).toBe(true);
    expect(isEither({ id: 1, entries: [], error: { code: 'not-json', message: 'x' } })).toBe(false);
    expect(isEither({ id: 1, error: { code: 'other', message: 'x' } })).toBe(false);
    expect(isEither({ entries: [] })).toBe(false);
  });

  it.each(['args', 'params', 'files'])('takes a thousand members of %s, and no more', (name) => {
    const file = { name: 'a', contentBase64: '' };
    const request = (count: number) => ({
      command: 'a',
      [name]: Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index}`, file])),
    });
    expect(() => readRequest(request(1000))).not.toThrow();
    expect(() => readRequest(request(1001))).toThrow(`"${name}" must not have more than 1000 members`);
  });
});
