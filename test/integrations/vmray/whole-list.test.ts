import { describe, expect, it } from '@jest/globals';
import { output, play, result } from './scripted-vmray.js';

const page = (ids: readonly number[], continuation_id?: number | string | null) => ({
  result: 'ok',
  data: ids.map((analysis_id) => ({ analysis_id })),
  ...(continuation_id === undefined ? {} : { continuation_id }),
});
const command = 'vmray-get-analysis-by-sample';

describe('a list that the platform cuts into pages', () => {
  it('is followed to its end, and its contents are the whole list', async () => {
    const played = await play(command, { sample_id: ['5'] }, [page([1, 2], 77), page([3], '78'), page([4])]);
    expect(played.requests.map(({ path }) => path)).toEqual([
      '/rest/analysis/sample/5',
      '/rest/continuation/77',
      '/rest/continuation/78',
    ]);
    expect(output(played, 'VMRay.Analysis')).toHaveLength(4);
    expect(result(played).raw).toEqual(page([1, 2, 3, 4]));
    expect(result(played).warnings).toEqual([]);
  });

  it('is not followed beyond the limit that was asked for', async () => {
    const played = await play(command, { sample_id: ['5'], limit: 2 }, [page([1, 2], 77)]);
    expect(played.requests).toHaveLength(1);
  });

  it.each([null, '../../x', 1.5, 'soon'])('ends at the continuation %j', async (continuation) => {
    const played = await play(command, { sample_id: ['5'] }, [page([1], continuation)]);
    expect(played.requests).toHaveLength(1);
  });

  it('keeps the rows that came when a page cannot be had, and says that some are missing', async () => {
    const gone = { status: 404, text: '{"error_msg":"No such element","result":"error"}' };
    const played = await play(command, { sample_id: ['5'] }, [page([1, 2], 77), gone]);
    expect(output(played, 'VMRay.Analysis')).toHaveLength(2);
    expect(result(played).warnings).toEqual([
      'The list of GET /rest/analysis/sample/5 is cut after 2 rows: Error in API call to VMRay [404] - No such element',
    ]);
  });

  it('may have pages of more rows than a call takes arguments', async () => {
    const rows = { result: 'ok', data: Array.from({ length: 150_000 }, () => 1) };
    await expect(play(command, { sample_id: ['5'] }, [page([1], 77), rows])).rejects.toThrow(
      'holds the number 1 where a list of analyses was expected',
    );
  });

  it('is not followed for ever', async () => {
    const endless = Array.from({ length: 200 }, (_unused, index) => page([index], index + 1));
    const played = await play(command, { sample_id: ['5'] }, endless);
    expect(played.requests).toHaveLength(100);
    expect(result(played).warnings?.[0]).toContain('there are more');
  });

  it('is not followed in a circle', async () => {
    const played = await play(command, { sample_id: ['5'] }, [page([1], 7), page([2], 8), page([3], 7)]);
    expect(played.requests).toHaveLength(3);
    expect(result(played).warnings).toEqual([
      'The list of GET /rest/analysis/sample/5 is cut after 3 rows: its pages lead back to one another.',
    ]);
  });

  it.each([
    [
      'rows',
      page(
        Array.from({ length: 49_999 }, (_unused, index) => index),
        8,
      ),
    ],
    ['bytes', { ...page([1], 8), padding: 'x'.repeat(17 * 1024 * 1024) }],
  ])('is not followed beyond a bound of %s', async (_bound, large) => {
    const played = await play(command, { sample_id: ['5'] }, [page([1, 2], 7), large]);
    expect(played.requests).toHaveLength(2);
    expect(result(played).warnings).toEqual([expect.stringMatching(/is cut after \d+ rows; there are more/)]);
  });

  it.each([
    ['vmray-get-job-by-sample', { sample_id: ['5'] }, 'VMRay.Job'],
    ['vmray-get-sample-by-hash', { hash: ['a'.repeat(32)] }, 'VMRay.Sample'],
  ])('is followed by %s too', async (name, args, path) => {
    const played = await play(name, args, [
      { result: 'ok', data: [{ job_id: 1, sample_id: 1 }], continuation_id: 7 },
      { result: 'ok', data: [{ job_id: 2, sample_id: 2 }] },
    ]);
    expect(output(played, path)).toHaveLength(2);
  });
});
