import { describe, expect, it } from '@jest/globals';
import { answerLine } from '../../../src/cli/exec/answer-line.js';
import { answerTo, assembledEcho, echoDesk } from './echo-desk.js';

const said = (text: string) => ({ HumanReadable: text, EntryContext: { 'Echo.Said': text } });
const error = (message: string) => ({
  Type: 4,
  ContentsFormat: 'text',
  Contents: expect.stringContaining(message),
});

describe('the answer to a request', () => {
  it('has the entries as the integration makes them, and nothing that the platform adds', async () => {
    expect(await answerTo({ id: 1, command: 'echo-say', args: { text: 'hello' } })).toEqual({
      id: 1,
      entries: [
        {
          Type: 1,
          HumanReadable: 'hello',
          ContentsFormat: 'json',
          Contents: 'hello',
          EntryContext: { 'Echo.Said': 'hello' },
          IgnoreAutoExtract: false,
          IndicatorTimeline: [],
          Note: false,
          Relationships: [],
        },
      ],
    });
  });

  it('carries the id of the request, whatever it is', async () => {
    for (const id of ['', '7', 'ä\u2028\ud800', 0, -1.5, 1e21, null])
      expect(await answerTo({ id, command: 'echo-say' })).toMatchObject({ id });
    expect(await answerTo({ command: 'echo-say' })).toMatchObject({ id: null });
    const large = await answerLine(
      { kind: 'text', text: '{"id":98765432109876543210,"command":"x"}' },
      echoDesk(),
    );
    expect(large).toMatch(/^\{"id":98765432109876543210,/);
  });

  it('reads a command line, with the context of the request', async () => {
    const request = { line: '!echo-say text=${User.Name}', context: { User: { Name: 'Ada' } } };
    expect(await answerTo(request)).toMatchObject({ entries: [said('Ada')] });
    expect(await answerTo({ line: 'echo-say "by default"' })).toMatchObject({
      entries: [said('by default')],
    });
  });

  it('takes arguments literally', async () => {
    const request = {
      command: 'echo-say',
      args: { text: '${User.Name}' },
      context: { User: { Name: 'Ada' } },
    };
    expect(await answerTo(request)).toMatchObject({ entries: [said('${User.Name}')] });
  });

  it('runs a list once per element', async () => {
    const request = { command: 'echo-say', args: { text: ['a', 'b'] } };
    expect(await answerTo(request)).toMatchObject({ entries: [said('a'), said('b')] });
  });

  it('obeys what the platform is asked for among the arguments', async () => {
    const args = { text: 'a', 'extend-context': 'Mine=', 'ignore-outputs': 'true' };
    expect(await answerTo({ command: 'echo-say', args })).toMatchObject({
      entries: [{ EntryContext: { Mine: 'a' } }],
    });
  });

  it('is the text ok for test-module, and what is wrong as an error entry', async () => {
    expect(await answerTo({ id: 1, command: 'test-module' })).toEqual({
      id: 1,
      entries: [{ Type: 1, ContentsFormat: 'text', Contents: 'ok' }],
    });
    expect(await answerTo({ command: 'test-module', params: { api_key: 'expired' } })).toMatchObject({
      entries: [error('The subscription has ended.')],
    });
  });

  it('has an error entry for what goes wrong in a command, and for what cannot be run', async () => {
    expect(await answerTo({ command: 'echo-fail', args: { text: 'x' } })).toMatchObject({
      entries: [{ EntryContext: { 'Echo.Left': 'behind' } }, error('It failed: x')],
    });
    const [line, command, parameters, file] = [
      await answerTo({ id: 1, line: '!echo-say text="open' }),
      await answerTo({ id: 1, command: 'echo-sya' }),
      await answerTo({ id: 1, command: 'echo-say', params: { api_key: 'bad' } }),
      await answerTo({ id: 1, command: 'echo-read', args: { entry_id: '1@1' } }),
    ];
    expect(line).toMatchObject({ id: 1, entries: [error('never closed')] });
    expect(command).toMatchObject({ id: 1, entries: [error('echo-say')] });
    expect(parameters).toMatchObject({ id: 1, entries: [error('This key cannot work.')] });
    expect(file).toMatchObject({ id: 1, entries: [error('1@1')] });
  });

  it('has the warnings of all that read the request beside the entries', async () => {
    const text =
      '{"id":1,"command":"x","command":"echo-say","args":{"text":"a","text":"b","txet":"c"},"prams":{}}';
    expect(await answerTo(text)).toMatchObject({
      entries: [said('b')],
      warnings: [
        '"command" is given more than once; its last value is used.',
        '"text" is given more than once; its last value is used.',
        expect.stringContaining('"prams" is no member of the request'),
        expect.stringContaining('no argument "txet"'),
      ],
    });
    expect(await answerTo({ line: '!echo-say text=a text=b' })).toMatchObject({
      warnings: [expect.stringContaining('"text" is given more than once')],
    });
    expect(await answerTo({ command: 'echo-say', params: { api_kye: 'x' } })).toMatchObject({
      warnings: [expect.stringContaining('no parameter "api_kye". Did you mean "api_key"?')],
    });
    expect(await answerTo({ command: 'echo-say' })).not.toHaveProperty('warnings');
  });

  it('lets a command read the files of its request, and of no other', async () => {
    const desk = echoDesk();
    const files = { '79@4': { name: 'a.txt', contentBase64: 'aGVsbG8=' } };
    const request = { command: 'echo-read', args: { entry_id: '79@4' } };
    expect(await answerTo({ ...request, files }, desk)).toMatchObject({
      entries: [{ HumanReadable: 'a.txt: hello' }],
    });
    expect(await answerTo(request, desk)).toMatchObject({ entries: [error('79@4')] });
  });

  it('says where the file of an entry was kept', async () => {
    expect(
      await answerTo({ id: 1, command: 'echo-write', args: { name: '../a.txt', text: 'hello' } }),
    ).toEqual({
      id: 1,
      entries: [
        {
          Type: 9,
          ContentsFormat: 'text',
          Contents: '',
          File: '../a.txt',
          FileID: expect.any(String),
          Path: expect.stringMatching(/^\/kept\/[0-9a-f]{64}$/),
        },
      ],
    });
  });

  it('has an error entry for a file that cannot be kept', async () => {
    const folder = async () => {
      throw new Error('no space');
    };
    const request = { command: 'echo-write', args: { name: 'a.txt', text: 'x' } };
    expect(await answerTo(request, echoDesk(assembledEcho(), { folder }))).toMatchObject({
      entries: [error('The file "a.txt" was not kept: no space')],
    });
  });

  it('begins nothing any more once it is over, and says so', async () => {
    const desk = echoDesk(assembledEcho(), { isOver: () => true });
    expect(await answerTo({ id: 5, command: 'echo-say' }, desk)).toEqual({
      id: 5,
      entries: [
        {
          Type: 4,
          ContentsFormat: 'text',
          Contents: expect.stringContaining('not begun'),
          EntryContext: null,
        },
      ],
    });
  });

  it('masks the secrets of inline parameters in what went wrong, even before there is a connection', async () => {
    const params = { api_key: 'hunter22' };
    const failed = await answerTo({ command: 'echo-fail', args: { text: 'key hunter22' }, params });
    expect(failed).toMatchObject({ entries: [{}, error('It failed: key ******')] });
    const refused = await answerTo({ line: '!echo-say hunter22 hunter22', params });
    expect(JSON.stringify(refused)).not.toContain('hunter22');
  });
});

describe('the answer to a line that is no request', () => {
  it.each([
    ['nope', 'not-json'],
    ['{"id":1', 'not-json'],
    ['{"id":1}{"id":2}', 'not-json'],
    ["{'id':1}", 'not-json'],
    ['{"id":1,"command":"a",}', 'not-json'],
    ['\u0000', 'not-json'],
    ['[]', 'not-a-request'],
    ['null', 'not-a-request'],
    ['"text"', 'not-a-request'],
    ['{"id":{"a":1},"command":"echo-say"}', 'not-a-request'],
  ])('for %j is %s, without an id', async (text, code) => {
    expect(await answerTo(text)).toEqual({ id: null, error: { code, message: expect.any(String) } });
  });

  it('has the id where there is one', async () => {
    expect(await answerTo('{"id":"x"}')).toMatchObject({ id: 'x', error: { code: 'not-a-request' } });
  });

  it('is an error for a file that may not be read', async () => {
    const files = { '1@1': { name: 'passwd', path: '/etc/passwd' } };
    expect(await answerTo({ id: 3, command: 'echo-read', args: { entry_id: '1@1' }, files })).toEqual({
      id: 3,
      error: { code: 'file-not-allowed', message: expect.stringContaining('--allow-files') },
    });
  });

  it('does not quote the line', async () => {
    for (const text of ['{"params":{"api_key":"hunter22"', 'hunter22', '{"command":"a","params":"hunter22"}'])
      expect(JSON.stringify(await answerTo(text))).not.toContain('hunter22');
  });

  it('is none for an empty line', async () => {
    for (const text of ['', '  ', '\r', '\ufeff']) expect(await answerTo(text)).toBeUndefined();
  });

  it('passes over a byte order mark', async () => {
    expect(await answerTo('\ufeff{"id":1,"command":"echo-say","args":{"text":"a"}}')).toMatchObject({
      entries: [said('a')],
    });
  });

  it('names the bound for a line that was too long', async () => {
    const answer = await answerLine({ kind: 'too-long' }, echoDesk());
    expect(JSON.parse(answer ?? '')).toEqual({
      id: null,
      error: {
        code: 'line-too-long',
        message: 'The line is longer than the 1000 bytes that --max-line allows.',
      },
    });
  });

  it('survives a hundred thousand levels in every member', async () => {
    const deep = `${'[{"a":'.repeat(50_000)}1${'}]'.repeat(50_000)}`;
    for (const member of ['args', 'params', 'context', 'files', 'id', 'unknown']) {
      const answer = await answerTo(`{"id":1,"command":"echo-say","${member}":{"text":${deep}}}`);
      expect(answer).toHaveProperty('id');
    }
  });

  it('is refused before it is parsed where it has too many values', async () => {
    const desk = echoDesk(await assembledEcho());
    const text = `{"id":1,"command":"echo-say","context":[${'[],'.repeat(300_000)}[]]}`;
    const answer = JSON.parse((await answerLine({ kind: 'text', text }, desk)) ?? '');
    expect(answer).toMatchObject({ id: null, error: { code: 'line-too-long' } });
  });

  it('says of a command line that is too long how long one may be', async () => {
    const line = `!echo-say ${'text=b '.repeat(200_000)}`;
    expect(await answerTo({ id: 1, line })).toMatchObject({
      id: 1,
      entries: [error('a command line has at most 1048576 characters')],
    });
  });
});
