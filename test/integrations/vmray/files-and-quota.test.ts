import { describe, expect, it } from '@jest/globals';
import { ZipFile } from 'yazl';
import { halfToEven, quotaOf } from '../../../src/integrations/vmray/mapping/quota.js';
import { screenshotNames } from '../../../src/integrations/vmray/mapping/screenshot-index.js';
import { output, play, result } from './scripted-vmray.js';

async function zip(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, text] of Object.entries(files)) archive.addBuffer(Buffer.from(text), name);
  archive.end();
  const chunks: Buffer[] = [];
  for await (const chunk of archive.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

const line = (name: string) => `100 | 5 | md5=a,sha1=b,sha256=c | ${name}`;

async function screenshots(files: Readonly<Record<string, string>>) {
  const played = await play('vmray-get-screenshots', { analysis_id: ['5'] }, [
    { status: 200, bytes: await zip(files) },
  ]);
  return result(played);
}

describe('vmray-get-screenshots', () => {
  it('hands over the pictures in the order of the index, each once, numbered from 0', async () => {
    const { files } = await screenshots({
      'screenshots/index.log': [line('b.png'), '', line('a.JPG'), line('b.png'), line('none')].join('\r\n'),
      'screenshots/a.JPG': 'A',
      'screenshots/b.png': 'B',
      'screenshots/none': 'N',
    });
    expect(files?.map(({ name, kind }) => [name, kind])).toEqual([
      ['analysis_5_screenshot_0.png', 'image'],
      ['analysis_5_screenshot_1.JPG', 'image'],
      ['analysis_5_screenshot_2', 'image'],
    ]);
    const [first] = files ?? [];
    for await (const chunk of first?.content() ?? []) expect(Buffer.from(chunk).toString()).toBe('B');
  });

  it('does not lose the others when one is missing, and says which (D24)', async () => {
    const { files, warnings } = await screenshots({
      'screenshots/index.log': [line('lost.png'), line('kept.png')].join('\n'),
      'screenshots/kept.png': 'K',
    });
    expect(files?.map(({ name }) => name)).toEqual(['analysis_5_screenshot_0.png']);
    expect(warnings).toEqual(['The screenshot "lost.png" is left out: the archive does not hold it.']);
  });

  it('leaves out a picture that is packed beyond belief, and keeps the others (D24)', async () => {
    const { files, warnings } = await screenshots({
      'screenshots/index.log': [line('bomb.png'), line('kept.png')].join('\n'),
      'screenshots/bomb.png': '0'.repeat(20_000_000),
      'screenshots/kept.png': 'K',
    });
    expect(files).toHaveLength(1);
    expect(warnings?.[0]).toContain('"bomb.png"');
  });

  it('names the first pictures that are left out, and counts the others', async () => {
    const names = Array.from({ length: 30 }, (_unused, number) => `${number}.png`);
    const { warnings } = await screenshots({ 'screenshots/index.log': names.map(line).join('\n') });
    expect(warnings).toHaveLength(21);
    expect(warnings?.at(-1)).toBe('10 further screenshots are left out.');
  });

  it('keeps the pictures beside an entry whose name leads elsewhere', async () => {
    const files = { 'screenshots/index.log': line('a.png'), 'screenshots/a.png': 'A', 'xx/slipped': 'S' };
    const archive = (await zip(files)).toString('latin1').replaceAll('xx/slipped', '../slipped');
    const answer = { status: 200, bytes: Buffer.from(archive, 'latin1') };
    const played = await play('vmray-get-screenshots', { analysis_id: ['5'] }, [answer]);
    expect(result(played).files).toHaveLength(1);
  });

  it('says so when there are none (D35)', async () => {
    expect((await screenshots({ 'screenshots/index.log': '\n' })).readable).toBe(
      'No screenshots found for analysis id: 5',
    );
  });

  it.each([
    ['no zip', Buffer.from('this is not a zip'), 'File is not a zip file'],
    ['nothing', Buffer.alloc(0), 'File is not a zip file'],
  ])('names the command when it gets %s', async (_name, bytes, words) => {
    await expect(
      play('vmray-get-screenshots', { analysis_id: ['5'] }, [{ status: 200, bytes }]),
    ).rejects.toThrow(words);
  });

  it('refuses an archive without an index, and one with too many entries', async () => {
    await expect(screenshots({ 'screenshots/a.png': 'A' })).rejects.toThrow(
      'the archive has no screenshots/index.log',
    );
    const many = Object.fromEntries(
      Array.from({ length: 1_001 }, (_unused, index) => [`screenshots/${index}`, '']),
    );
    await expect(screenshots(many)).rejects.toThrow('it has 1001 entries, more than 1000');
  });

  it('shows a JSON error as that error (D23)', async () => {
    const gone = { status: 404, text: '{"error_msg":"No such element","result":"error"}' };
    await expect(play('vmray-get-screenshots', { analysis_id: ['5'] }, [gone])).rejects.toThrow(
      '[404] - No such element',
    );
  });
});

describe('the index of screenshots', () => {
  it('survives lines that are none', () => {
    expect(screenshotNames('\n|||\n | | | a.png \n1|2|3\n')).toEqual({ names: ['a.png'], isCut: false });
  });

  it('passes over a line of absurd length, and does not read on without end', () => {
    expect(screenshotNames(`${'|'.repeat(5_000)}\n|||a.png`).names).toEqual(['a.png']);
    const whole = Array.from({ length: 10_000 }, (_unused, number) => `|||${number}`).join('\n');
    expect(screenshotNames(whole)).toMatchObject({ names: { length: 10_000 }, isCut: false });
    expect(screenshotNames(`${whole}\n|||more`)).toMatchObject({ names: { length: 10_000 }, isCut: true });
  });
});

describe('vmray-get-summary', () => {
  const analysis = (type: string) => ({ result: 'ok', data: { analysis_billing_type: type } });

  it('hands over the file as it is', async () => {
    const played = await play('vmray-get-summary', { analysis_id: ['5'] }, [
      analysis('analyzer'),
      { status: 200, text: '{"artifacts": {}}' },
    ]);
    expect(played.requests[1]?.path).toBe('/rest/analysis/5/archive/logs/summary_v2.json');
    const [file] = result(played).files ?? [];
    expect(file).toMatchObject({ name: 'summary_v2.json', kind: 'info' });
    for await (const chunk of file?.content() ?? [])
      expect(Buffer.from(chunk).toString()).toBe('{"artifacts": {}}');
  });

  it('does not ask for what the billing plan does not hold', async () => {
    await expect(play('vmray-get-summary', { analysis_id: ['5'] }, [analysis('detector')])).rejects.toThrow(
      'The current billing plan has no permissions',
    );
  });

  it('shows an error under 200 as that error (D23)', async () => {
    const refused = { result: 'error', error_msg: 'locked' };
    await expect(
      play('vmray-get-summary', { analysis_id: ['5'] }, [analysis('analyzer'), refused]),
    ).rejects.toThrow('[200] - locked');
  });
});

describe('licence usage', () => {
  const billing = (more: object) => ({
    result: 'ok',
    data: {
      verdict_quota: 100,
      verdict_remaining: 90,
      report_quota: 7,
      report_remaining: 3.5,
      end_date: 'soon',
      ...more,
    },
  });

  it('names the verdict quota as documented (D1)', async () => {
    const played = await play('vmray-get-license-usage-verdicts', {}, [billing({ verdict_remaining: '90' })]);
    expect(output(played, 'VMRay.VerdictQuota')).toEqual({
      VerdictQuota: 100,
      VerdictRemaining: 90,
      VerdictUsage: 10,
      PeriodEndDate: 'soon',
    });
  });

  it('stands under both documented roots for reports (D2)', async () => {
    const played = await play('vmray-get-license-usage-reports', {}, [billing({})]);
    const value = {
      ReportQuota: 7,
      ReportRemaining: 3.5,
      ReportUsage: 50,
      VerdictQuota: 7,
      VerdictRemaining: 3.5,
      VerdictUsage: 50,
    };
    expect(output(played, 'VMRay.ReportQuota')).toEqual({ ...value, PeriodEndDate: 'soon' });
    expect(output(played, 'VMRay.ReportsQuota')).toEqual({ ...value, PeriodEndDate: 'soon' });
  });

  it.each([0, null])('has no percentage for a quota of %j', async (report_quota) => {
    const played = await play('vmray-get-license-usage-reports', {}, [billing({ report_quota })]);
    expect(output(played, 'VMRay.ReportQuota')).toMatchObject({
      ReportQuota: report_quota,
      ReportUsage: null,
    });
  });

  it.each([
    [' +7.25 ', 7.25],
    ['-5', -5],
    ['1.50', 1.5],
    ['7 verdicts', '7 verdicts'],
    ['about 7', 'about 7'],
    ['1.x', '1.x'],
    ['x7', 'x7'],
    ['7x', '7x'],
    ['', ''],
    [true, true],
  ])('reads the quota %j as %j (D1)', (verdict_quota, expected) => {
    const { quota, usage } = quotaOf({ verdict_quota, verdict_remaining: 0 }, 'verdict');
    expect(quota).toBe(expected);
    expect(usage).toBe(typeof expected === 'number' ? 100 : null);
  });

  it('has no percentage when nobody knows what remains', () => {
    expect(quotaOf({ report_quota: 7, report_remaining: 'some' }, 'report').usage).toBeNull();
  });

  it.each([
    [0.125, 0.12],
    [0.25, 0.25],
    [0.1875, 0.19],
    [0.375, 0.38],
    [33.3333, 33.33],
    [66.6666, 66.67],
    [105, 105],
    [-0.125, -0.12],
    [1.005, 1],
  ])('rounds %d to %d', (value, expected) => {
    expect(halfToEven(value)).toBe(expected);
  });
});

describe('vmray-get-sample-by-hash', () => {
  const sample = (id: number, verdict: string) => ({
    sample_id: id,
    sample_filename: `${id}.exe`,
    sample_md5hash: 'a'.repeat(32),
    sample_verdict: verdict,
  });

  it('uses the selector of samples, one File, and the worst score (D9, D10)', async () => {
    const answer = { result: 'ok', data: [sample(5, 'clean'), sample(6, 'malicious')] };
    const played = await play('vmray-get-sample-by-hash', { hash: [`  ${'A'.repeat(32)}\n`] }, [answer]);
    expect(played.requests[0]?.path).toBe(`/rest/sample/md5/${'A'.repeat(32)}`);
    expect(result(played).outputs?.[0]?.path).toBe('VMRay.Sample(val.SampleID === obj.SampleID)');
    expect(output(played, 'File(')).toMatchObject({ Name: '5.exe', MD5: 'a'.repeat(32) });
    expect(output(played, 'DBotScore')).toMatchObject([{ Score: 3 }]);
    expect(result(played).readable).toContain('|SampleID|FileName|Type|Verdict|SampleURL|');
  });

  it('shows a single sample by attribute (D13)', async () => {
    const played = await play('vmray-get-sample-by-hash', { hash: ['b'.repeat(64)] }, [
      { result: 'ok', data: [sample(5, 'clean')] },
    ]);
    expect(played.requests[0]?.path).toContain('/sample/sha256/');
    expect(result(played).readable).toContain(
      `### Results for sha256 hash ${'b'.repeat(64)}:\n|Attribute|Value|`,
    );
  });

  it.each(['', 'a'.repeat(31), 'g'.repeat(32), `${'../'.repeat(13)}a`])(
    'makes no request for %j (D20)',
    async (hash) => {
      await expect(play('vmray-get-sample-by-hash', { hash: [hash] }, [])).rejects.toThrow(
        'must be an MD5, SHA1 or SHA256 hash',
      );
    },
  );
});
