import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseEmailFiles } from '../../../../src/automations/outside/mail/parse-email-files.js';
import { parseEmailFilesV2 } from '../../../../src/automations/outside/mail/parse-email-files-v2.js';
import type { JsonObject } from '../../../../src/language/json/json.js';
import { contextsOf, edgesWith, filesOf, perform } from '../edges.js';

const lines = (...all: readonly string[]) => all.join('\r\n');
const attached = (boundary: string, ...parts: readonly string[]) =>
  lines(
    `Content-Type: multipart/mixed; boundary=${boundary}`,
    '',
    ...parts.flatMap((part) => [`--${boundary}`, part]),
    `--${boundary}--`,
    '',
  );
const inner = lines('From: inner@example.com', 'Subject: Inner', '', 'inner text');
const outer = lines(
  'Received: from a',
  'Received: from b',
  'From: Ana <ana@example.com>',
  'To: Bo <bo@example.com>, Team: c@example.com, d@example.com;',
  'Cc: e@example.com',
  'Subject: =?utf-8?q?Gr=C3=BCn?=',
  attached(
    'x',
    lines('Content-Type: text/plain; charset=utf-8', '', 'Hello'),
    lines('Content-Type: text/html', '', '<p>Hello</p>'),
    lines(
      'Content-Type: application/octet-stream; name="../../evil.exe"',
      'Content-Disposition: attachment; filename="../../evil.exe"',
      'Content-ID: <part1>',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('MZ...').toString('base64'),
    ),
    lines('Content-Type: message/rfc822', 'Content-Disposition: attachment; filename="in.eml"', '', inner),
  ),
);

const parse = (text: string | Uint8Array, args: JsonObject = {}, automation = parseEmailFiles) =>
  perform(automation, { entryid: '1@4', ...args }, edgesWith([['mail.eml', text]]));

describe('ParseEmailFiles', () => {
  it('tells a mail, and the one in it, as the page says', async () => {
    const drafts = await parse(outer);
    expect(contextsOf(drafts)).toEqual([
      {
        Email: [
          {
            To: 'bo@example.com, c@example.com, d@example.com',
            CC: 'e@example.com',
            BCC: '',
            From: 'ana@example.com',
            Subject: 'Grün',
            HTML: '<p>Hello</p>\n',
            Text: 'Hello\n',
            Headers: expect.arrayContaining([{ name: 'Subject', value: 'Grün' }]),
            HeadersMap: expect.objectContaining({
              Received: ['from a', 'from b'],
              From: 'Ana <ana@example.com>',
              Subject: 'Grün',
            }),
            Attachments: '../../evil.exe,in.eml',
            AttachmentNames: ['../../evil.exe', 'in.eml'],
            AttachmentsData: [
              { Name: '../../evil.exe', 'Content-ID': 'part1', 'Content-Disposition': 'attachment' },
              { Name: 'in.eml', 'Content-ID': null, 'Content-Disposition': 'attachment' },
            ],
            Format: 'multipart/mixed',
            Depth: 0,
          },
          expect.objectContaining({ From: 'inner@example.com', Subject: 'Inner', Depth: 1, Attachments: '' }),
        ],
      },
    ]);
    expect(await filesOf(drafts)).toEqual([
      ['evil.exe', 'MZ...'],
      // Lines of what is not encoded end as Unix ends them.
      ['in.eml', `${inner.replaceAll('\r\n', '\n')}\n`],
    ]);
  });

  it('leaves an object for one mail', async () => {
    const [context] = contextsOf(await parse(inner));
    expect(context).toMatchObject({ Email: { Subject: 'Inner', Format: 'text/plain', Depth: 0 } });
  });

  it('tells the level that is asked for', async () => {
    const subjects = async (args: JsonObject) =>
      contextsOf(await parse(outer, args, parseEmailFilesV2)).map(({ Email }) =>
        JSON.stringify(Email).slice(0, 40),
      );
    const all = await subjects({});
    expect(all).toHaveLength(2);
    expect(await subjects({ nesting_level_to_return: 'Outer file' })).toEqual(all.slice(0, 1));
    expect(await subjects({ nesting_level_to_return: 'Inner file' })).toEqual(all.slice(1));
    expect(await subjects({ max_depth: '1' })).toEqual(all.slice(0, 1));
    await expect(parse(outer, { max_depth: '0' })).rejects.toThrow('"max_depth" must be');
  });

  it('reads headers alone', async () => {
    const drafts = await parse(outer, { parse_only_headers: 'true' });
    expect(drafts).toHaveLength(1);
    expect(contextsOf(drafts)).toEqual([
      { Email: { HeadersMap: expect.objectContaining({ Subject: 'Grün' }) } },
    ]);
  });

  it('keeps hostile names of headers as members', async () => {
    const [context] = contextsOf(await parse(lines('From: a@b.c', '__proto__: x', '', '')));
    expect(JSON.stringify(context)).toContain('"__proto__":"x"');
  });
});

describe('what is no mail, or too much of one', () => {
  it('is refused, with the formats that are read', async () => {
    await expect(parse('Just a text.')).rejects.toThrow('.eml');
    await expect(parse(Buffer.from('d0cf11e0a1b11ae1000000', 'hex'))).rejects.toThrow('Outlook (.msg)');
    await expect(parse('')).rejects.toThrow('is no mail');
  });

  it('is refused for its parts and their nesting', async () => {
    const many = `From: a@b.c\r\n${attached('x', ...Array.from({ length: 20_001 }, () => '\r\na'))}`;
    await expect(parse(many)).rejects.toThrow('too large');
    // Each line takes memory, however short.
    await expect(parse(`From: a@b.c\n${'\n'.repeat(500_001)}`)).rejects.toThrow('too large');
    const part = lines('Content-Disposition: attachment; filename=a', '', 'a');
    await expect(
      parse(`From: a@b.c\r\n${attached('x', ...Array.from({ length: 501 }, () => part))}`),
    ).rejects.toThrow('more than 500 attachments');
    let nested = 'text';
    for (let level = 0; level < 60; level += 1) nested = attached(`b${level}`, nested);
    await expect(parse(`From: a@b.c\r\n${nested}`)).rejects.toThrow('nesting depth');
  });

  it('leaves texts as they are written: to convert these would take hours', async () => {
    const html = '<a href=http://a '.repeat(500_000);
    const parts = [lines('Content-Type: text/html', '', html), lines('', 'text')];
    const [context] = contextsOf(await parse(`From: a@b.c\r\n${attached('x', ...parts)}`));
    expect(context).toMatchObject({ Email: { HTML: `${html}\n`, Text: 'text\n' } });
  });

  it('goes as deep into mails in each other as is said, and no deeper than ten', async () => {
    let mail = inner;
    for (let level = 0; level < 15; level += 1)
      mail = `From: a@b.c\r\n${attached(`b${level}`, lines('Content-Type: message/rfc822', '', mail))}`;
    const depths = async (max_depth: string) =>
      contextsOf(await parse(mail, { max_depth }, parseEmailFilesV2)).length;
    expect(await depths('3')).toBe(3);
    expect(await depths('100')).toBe(10);
  });

  it('never crashes', async () => {
    const word = fc.constantFrom(
      'From: a@b.c',
      'Content-Type: multipart/mixed; boundary=x',
      'Content-Type: message/rfc822',
      'Content-Transfer-Encoding: base64',
      "Content-Disposition: attachment; filename*=utf-8''%ff",
      'Subject: =?utf-8?b?////?=',
      '',
      '--x',
      '--x--',
      'text',
      ' folded',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 40 }), async (words) => {
        const drafts = await parse(`From: a@b.c\r\n${lines(...words)}`);
        expect(drafts.length).toBeGreaterThan(0);
      }),
    );
  });
});
