import { describe, expect, it } from '@jest/globals';
import { EntryType } from '../../../src/language/entry/entry.js';
import { type Answer, localServer } from '../../sdk/http/local-server.js';
import { anInstanceOf, anIntegration } from './an-integration.js';
import { aPlan, aSystem, play, type ShortTask, statesOf } from './play.js';

const text = 'first line\nsecond line';
const mail = [
  'From: ana@example.com',
  'Subject: A sample',
  'Content-Type: multipart/mixed; boundary=x',
  '',
  '--x',
  '',
  'See attached.',
  '--x',
  'Content-Disposition: attachment; filename="sample.exe"',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('MZ').toString('base64'),
  '--x--',
  '',
].join('\r\n');

/** Tasks one after another, numbered from 1. */
function row(...tasks: readonly ShortTask[]) {
  return aPlan(
    Object.fromEntries(
      tasks.map((task, index) => [
        index + 1,
        { ...task, ...(index + 1 < tasks.length ? { next: [`${index + 2}`] } : {}) },
      ]),
    ),
  );
}

const task = (automation: string, args: Readonly<Record<string, string>>): ShortTask => ({
  automation,
  args,
});

describe('automations that read files or ask the network', () => {
  it('make, read, pack, unpack and take apart files of the War Room', async () => {
    const plan = row(
      task('FileCreateAndUpload', { filename: '../a.txt', data: text }),
      task('ReadFile', { entryID: '${File.EntryID}' }),
      task('ZipFile', { entryID: '${File.EntryID}', zipName: 'packed' }),
      task('UnzipFile', { fileName: 'packed.zip' }),
      task('FileCreateAndUploadV2', {
        filename: 'mail.eml',
        data: Buffer.from(mail).toString('base64'),
        data_encoding: 'base64',
      }),
      task('parseemailfiles', { entryid: '${File(val.Name == "mail.eml").EntryID}' }),
      task('ExportToCSV', { fileName: 'names.csv', csvArray: '${File}', headers: 'Name,Size' }),
      task('ParseCSV', { entryID: '${File(val.Name == "names.csv").EntryID}' }),
    );
    const run = await play(plan, aSystem([]));
    expect(run.ended.filter(({ status }) => status === 'error')).toEqual([]);
    expect(run.status).toBe('completed');
    const { context, files } = run.investigation;
    expect(context).toMatchObject({
      FileData: text,
      ZippedFiles: 'packed.zip',
      ExtractedFiles: ['..-a.txt'],
      Email: { From: 'ana@example.com', Subject: 'A sample', Attachments: 'sample.exe' },
      ParseCSV: {
        ParsedCSV: expect.arrayContaining([
          { Name: '../a.txt', Size: String(text.length) },
          { Name: 'sample.exe', Size: '2' },
        ]),
      },
    });
    const byName = new Map([...files.values()].map(({ name, blob }) => [name, blob]));
    expect([...byName.keys()]).toEqual([
      '../a.txt',
      'packed.zip',
      '..-a.txt',
      'mail.eml',
      'sample.exe',
      'names.csv',
    ]);
    // What went through the archive is what was made.
    expect(byName.get('..-a.txt')?.sha256).toBe(byName.get('../a.txt')?.sha256);
    expect(run.investigation.entries.map(({ Brand }) => Brand)).not.toContain('Sortie');
  });

  it('keep what a server answers, and mask what is secret', async () => {
    const echo: Answer = ({ headers, url }, response) => response.end(JSON.stringify({ headers, url }));
    const server = await localServer(echo);
    const traced: string[] = [];
    const system = {
      ...aSystem([]),
      edges: { environment: {}, trace: (event: object) => traced.push(JSON.stringify(event)) },
    };
    const args = { method: 'GET', username: 'ana', password: 'correct-horse' };
    const url = `${server.url}/?password=Battery&api_key=Staple&q=SECRET`;
    const plan = row(
      task('http', { ...args, url }),
      task('http', { ...args, url, saveAsFile: 'yes', filename: 'saved' }),
    );
    const run = await play(plan, system);
    await server.close();
    expect(run.status).toBe('completed');
    expect(run.investigation.context).toMatchObject({
      HttpRequest: { Response: { StatusCode: 200 } },
      File: { Name: 'saved' },
    });
    const basic = Buffer.from('ana:correct-horse').toString('base64');
    expect(server.received[0]?.headers.authorization).toBe(`Basic ${basic}`);
    expect(JSON.stringify(run.investigation.context)).not.toContain('correct-horse');
    expect(traced.length).toBeGreaterThan(0);
    for (const word of ['Battery', 'Staple', 'SECRET', 'correct-horse', basic])
      expect(traced.join()).not.toContain(word);
    expect(traced.join()).toContain('password=******&api_key=******&q=******');
  });

  it('fail in words', async () => {
    const run = await play(row(task('ReadFile', { entryID: '9@4' })), aSystem([]));
    expect(run.status).toBe('error');
    expect(run.ended.at(-1)?.error).toContain('No file of this investigation has the entry id "9@4"');
    const missing = await play(row(task('ReadFile', {})), aSystem([]));
    expect(missing.ended.at(-1)?.error).toContain('Missing required arguments: entryID');
    const secret = await play(row(task('ReadFile', { entryID: 'SECRET' })), aSystem([]));
    expect(JSON.stringify(secret.investigation.entries)).not.toContain('SECRET"');
  });

  it('have the time of their call', async () => {
    const server = await localServer(() => {});
    const plan = row(task('http', { method: 'GET', url: server.url, 'execution-timeout': '30' }));
    const run = await play(plan, aSystem([], 1_000));
    await server.close();
    expect(run.ended.at(-1)?.error).toContain('did not finish within 30 seconds');
  });

  it('give way to a command of that name that an enabled instance has', async () => {
    const integration = anIntegration('own', {
      http: { arguments: [{ name: 'url' }], run: async () => ({ readable: 'own' }) },
    });
    const plan = row(task('http', { url: 'http://127.0.0.1:1/' }));
    const withIt = await play(plan, aSystem([anInstanceOf(integration, 'own')]));
    expect(withIt.investigation.entries).toMatchObject([{ HumanReadable: 'own', Brand: 'own' }]);
    const disabled = await play(plan, aSystem([anInstanceOf(integration, 'own', { enabled: false })]));
    expect(disabled.ended.at(-1)?.error).toContain('Missing required arguments: method');
  });

  it('are called once for each element of a list, by server commands and by other automations too', async () => {
    const file = (name: string): ShortTask => task('FileCreateAndUpload', { filename: name, data: name });
    const run = await play(
      row(file('a'), file('b'), { script: 'Builtin|||ReadFile', args: { entryID: '${File.EntryID}' } }),
      aSystem([]),
    );
    expect(statesOf(run)['3']).toBe('completed');
    expect(run.investigation.context['FileData']).toEqual(['a', 'b']);
    const notes = run.investigation.entries.filter(({ Type }) => Type === EntryType.note);
    expect(notes.map(({ Contents }) => Contents)).toEqual([{ FileData: 'a' }, { FileData: 'b' }]);
  });
});
