import { describe, expect, it } from '@jest/globals';
import { maskDraft } from '../../src/dispatch/mask-draft.js';
import type { Entry } from '../../src/language/entry/entry.js';
import { createRedactor } from '../../src/sdk/redaction/create-redactor.js';

const secret = 'k3y-4f1d7c0a9e8b';
const redact = createRedactor([secret]);

const entry: Entry = {
  Type: 1,
  ContentsFormat: 'json',
  Contents: { text: secret },
  HumanReadable: `| ${secret} |`,
  EntryContext: { 'A.B(val.id == obj.id)': [{ id: 1, [secret]: secret }] },
  IndicatorTimeline: [{ Value: secret }],
  Relationships: [{ name: secret }],
  Tags: [secret, 'tag'],
  Note: true,
};

async function whole(content: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe('maskDraft', () => {
  it('masks secrets in every member of an entry', () => {
    const masked = maskDraft({ entry }, redact);
    expect(JSON.stringify(masked)).toBe(JSON.stringify({ entry }).replaceAll(secret, '******'));
  });

  it('hands back what holds none', () => {
    const draft = { entry: { ...entry, Contents: 5, HumanReadable: null, EntryContext: null } };
    const clean = JSON.parse(JSON.stringify(draft).replaceAll(secret, 'nothing'));
    expect(maskDraft(clean, redact)).toBe(clean);
  });

  it('masks the name of a file, and why it could not be had, but not its bytes', async () => {
    const named: Entry = { Type: 3, ContentsFormat: 'text', Contents: '', File: `${secret}.txt` };
    const file = {
      name: `${secret}.txt`,
      kind: 'sample',
      content: async function* () {
        yield Buffer.from(secret);
      },
    } as const;
    const masked = maskDraft({ entry: named, file }, redact);
    expect(masked.entry.File).toBe('******.txt');
    expect(masked.file?.name).toBe('******.txt');
    if (!masked.file) throw new Error('There is no file.');
    expect(await whole(masked.file.content())).toBe(secret);

    const broken = {
      ...file,
      content: async function* (): AsyncGenerator<Uint8Array> {
        yield Buffer.from('a beginning');
        throw new Error(`no ${secret}`);
      },
    };
    const failing = maskDraft({ entry: named, file: broken }, redact).file;
    await expect(whole(failing?.content() ?? file.content())).rejects.toThrow(/^no \*{6}$/);
  });
});
