import { describe, expect, it } from '@jest/globals';
import { isFailure, output, play, result } from './scripted-vmray.js';

const sample = (id: number, more: object = {}) => ({
  result: 'ok',
  data: {
    sample_id: id,
    sample_filename: 'a.exe',
    sample_md5hash: '2e0499dc90c2d715a53e05b1890e0442',
    sample_sha256hash: null,
    sample_verdict: 'malicious',
    sample_webif_url: `https://vmray.test/user/sample/view?id=${id}`,
    sample_classifications: ['Dropper'],
    ...more,
  },
});

describe('vmray-get-sample', () => {
  it('shows attributes, links the sample page, and scores each hash there is (D10, D13)', async () => {
    const played = await play('vmray-get-sample', { sample_id: ['5'] }, [sample(5)]);
    expect(result(played).readable).toContain(
      '### Results for sample id: 5 with verdict Malicious\n|Attribute|Value|\n',
    );
    expect(result(played).readable).toContain('| SampleURL | <https://vmray.test/user/sample/view?id=5> |');
    expect(output(played, 'DBotScore')).toEqual([
      {
        Indicator: '2e0499dc90c2d715a53e05b1890e0442',
        Type: 'hash',
        Vendor: 'VMRay',
        Score: 3,
        Reliability: 'C - Fairly reliable',
      },
    ]);
    expect(output(played, 'VMRay.Sample')).toMatchObject({
      Classification: ['Dropper'],
      Classifications: ['Dropper'],
    });
  });

  it('takes a verdict that it does not know for none (D10)', async () => {
    const played = await play('vmray-get-sample', { sample_id: ['5'] }, [
      sample(5, { sample_verdict: 'greyish' }),
    ]);
    expect(result(played).readable).toContain('with verdict Not Available');
    expect(output(played, 'DBotScore')).toMatchObject([{ Score: 0 }]);
  });

  it('asks once per id, in order, and reports a failure beside the others (D29)', async () => {
    const notFound = { status: 404, text: '{"error_msg":"No such element","result":"error"}' };
    const { outcomes, requests } = await play('vmray-get-sample', { sample_id: ['1', '2', 'x', ' 3 '] }, [
      sample(1),
      notFound,
      sample(3),
    ]);
    expect(requests.map(({ path }) => path)).toEqual(['/rest/sample/1', '/rest/sample/2', '/rest/sample/3']);
    expect(outcomes.map((outcome) => (isFailure(outcome) ? outcome.message : 'result'))).toEqual([
      'result',
      'Error in API call to VMRay [404] - No such element',
      'Argument "sample_id" must be an id made of digits, not "x".',
      'result',
    ]);
  });

  it.each(['../x', '-5', '', '١٢٣', '1e3', '5 5', '0x10'])(
    'makes no request for the id %j (D20)',
    async (id) => {
      await expect(play('vmray-get-sample', { sample_id: [id] }, [])).rejects.toThrow(JSON.stringify(id));
    },
  );

  it.each([
    ['null', { result: 'ok', data: null }],
    ['missing', { result: 'ok' }],
    ['204', { status: 204, text: '' }],
  ])('says so when there is no such sample: data %s (D23, D33)', async (_name, answer) => {
    const played = await play('vmray-get-sample', { sample_id: ['4'] }, [answer]);
    expect(result(played)).toEqual({ readable: 'No sample found in VMRay for sample id: 4', outputs: [] });
  });

  it.each([
    [
      'a JSON error',
      { status: 500, text: '{"error_msg":"Größe überschritten"}' },
      '[500] - Größe überschritten',
    ],
    ['HTML', { status: 502, text: '<h1>proxy</h1>' }, '[502] - <h1>proxy</h1>'],
    ['truncated JSON', { status: 200, text: '{"data": {' }, '[200] - {"data": {'],
    ['an error under 200', { error_msg: 'odd', data: {} }, '[200] - odd'],
    ['several errors', { status: 400, text: '{"errors":[{"error_msg":"a"},"b"]}' }, '[400] - a; b'],
    [
      'a refused key',
      { status: 401, text: '{"error_msg":"Authentication failed"}' },
      '[401] - Token may be invalid',
    ],
    [
      'a method that is not allowed',
      { status: 405, text: '{"error_msg":"Not allowed"}' },
      '[405] - Not allowed',
    ],
  ])('reports %s in the words of the server', async (_name, answer, words) => {
    await expect(play('vmray-get-sample', { sample_id: ['4'] }, [answer])).rejects.toThrow(
      `Error in API call to VMRay ${words}`,
    );
  });

  it.each([
    ['null', { status: 200, text: 'null' }],
    ['a list', []],
    ['data that is a list', { data: [1] }],
    ['data that is a text', { data: 'sample' }],
  ])('names request and expectation when the body is %s (D33)', async (_name, answer) => {
    await expect(play('vmray-get-sample', { sample_id: ['4'] }, [answer])).rejects.toThrow(
      /^The answer of VMRay to GET \/rest\/sample\/4 holds .+ where .+ was expected\.$/,
    );
  });
});

describe('vmray-get-analysis-by-sample', () => {
  const analysis = (id: number, verdict: string, md5: string) => ({
    analysis_id: id,
    analysis_verdict: verdict,
    analysis_sample_md5: md5,
    analysis_sample_ssdeep: '3:abc:abc',
    analysis_webif_url: `https://vmray.test/a?id=${id}`,
  });

  it('scores each distinct hash once, by the worst verdict (D3, D10)', async () => {
    const answer = {
      result: 'ok',
      data: [analysis(1, 'clean', 'aa'), analysis(2, 'malicious', 'aa'), analysis(3, 'clean', 'bb')],
    };
    const played = await play('vmray-get-analysis-by-sample', { sample_id: ['5'], limit: 10 }, [answer]);
    expect(played.requests[0]?.query).toEqual({ _limit: '10' });
    expect(output(played, 'DBotScore')).toMatchObject([
      { Indicator: 'aa', Score: 3 },
      { Indicator: '3:abc:abc', Score: 3 },
      { Indicator: 'bb', Score: 1 },
    ]);
  });

  it.each([0, -1, 1.5])('refuses the limit %d', async (limit) => {
    await expect(play('vmray-get-analysis-by-sample', { sample_id: ['5'], limit }, [])).rejects.toThrow(
      `Argument "limit" must be a positive integer, not "${limit}".`,
    );
  });
});

describe('vmray-get-threat-indicators', () => {
  it('lists all of them', async () => {
    const indicators = Array.from({ length: 40 }, (_unused, id) => ({
      id,
      category: 'a|b',
      operation: `line\n${id}`,
    }));
    const played = await play('vmray-get-threat-indicators', { sample_id: ['5'] }, [
      { result: 'ok', data: { status: 'finished', threat_indicators: indicators } },
    ]);
    expect(result(played).readable?.trimEnd().split('\n')).toHaveLength(3 + 40);
    expect(output(played, 'VMRay.ThreatIndicator')).toHaveLength(40);
  });
});

describe('test-module', () => {
  it('knows no command that the manifest does not declare', async () => {
    await expect(play('vmray-get-nothing', {}, [])).rejects.toThrow('must be a command of VMRay');
  });
});
