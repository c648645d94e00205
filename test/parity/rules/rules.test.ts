import { describe, expect, it } from '@jest/globals';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import { expectationsOf } from '../expectations.js';
import { caseOf } from '../recorded-case.js';

// Deviations that few or no recordings show: what their rules make of a call.
function call(command: string, args: JsonObject, more: JsonObject = {}) {
  const base: JsonObject = {
    command,
    params: { server: 'https://vmray.example', credentials: { password: 'a-key' } },
    args,
    files: {},
    http: [],
    entries: [],
  };
  return caseOf({ ...base, ...more }, `${command}/made-up`, 'made-up.json');
}

function exchange(method: string, path: string, query: JsonObject, response: JsonObject): Json {
  return { request: { method, path, query }, response: { status: 200, headers: {}, ...response } };
}

const refusedId: Json = {
  Type: 4,
  ContentsFormat: 'text',
  Contents: 'Failed to execute `vmray-get-sample` command. Error: Invalid ID `1,2` provided.',
  EntryContext: null,
};

describe('the rule of', () => {
  it('D16: without retries there is one attempt and the seconds', () => {
    const limited = exchange(
      'GET',
      '/rest/sample/1',
      {},
      {
        status: 429,
        headers: { 'Retry-After': '7' },
        bodyJson: { error_msg: 'throttled' },
      },
    );
    const params = { server: 'https://vmray.example', api_key: 'a-key', retry_on_rate_limit: false };
    const [way] = expectationsOf(
      call('vmray-get-sample', { sample_id: '1' }, { params, http: [limited, limited] }),
    );
    expect(way?.deviations).toEqual(['D16']);
    expect(way?.expected.requests).toHaveLength(1);
    expect(way?.expected.entries[0]?.contents).toEqual({
      kind: 'exact',
      text: 'Rate limit exceeded! Please wait 7 seconds and re-run.',
    });
  });

  it('D18: passwords go from the query into the form', () => {
    const query = { shareable: 'False', max_jobs: '1', document_password: 'secret' };
    const submitted = exchange('POST', '/rest/sample/submit', query, { bodyJson: { data: {} } });
    const [way] = expectationsOf(
      call('vmray-upload-url', { url: 'https://a.example' }, { http: [submitted] }),
    );
    expect(way?.deviations).toContain('D18');
    expect(way?.expected.requests[0]?.query).toEqual({ shareable: 'False', max_jobs: '1' });
    expect(way?.expected.requests[0]?.multipart).toEqual([
      { name: 'document_password', size: 6, sha256: expect.stringMatching(/^2bb80d53/) },
    ]);
  });

  it('D25: slashes at the end of the server do not reach the path', () => {
    const doubled = exchange('GET', '//rest/sample/1', {}, { bodyJson: { data: null } });
    const params = { server: 'https://vmray.example//', api_key: 'a-key' };
    const [way] = expectationsOf(call('vmray-get-sample', { sample_id: '1' }, { params, http: [doubled] }));
    expect(way?.expected.requests[0]?.path).toBe('/rest/sample/1');
  });

  it.each(['https://', 'ftp://vmray.example', 'not a url', ''])(
    'D25: %j is a configuration error',
    (server) => {
      const params = { server, api_key: 'a-key' };
      const [way] = expectationsOf(call('vmray-get-sample', { sample_id: '1' }, { params }));
      expect(way?.deviations).toEqual(['D25']);
      expect(way?.expected.requests).toEqual([]);
    },
  );

  it.each<Json>(['1, x,3', ['1', 'x', 3]])('D29: %j are three calls, of which one is refused', (ids) => {
    const [way] = expectationsOf(call('vmray-get-sample', { sample_id: ids }, { entries: [refusedId] }));
    expect(way?.deviations).toEqual(['D29']);
    expect(way?.expected.requests.map(({ path }) => path)).toEqual(['/rest/sample/1', '/rest/sample/3']);
    expect(way?.expected.entries.map(({ contents }) => contents?.kind)).toEqual([
      'exact',
      'required',
      'exact',
    ]);
  });

  it('D34: a missing url is named', () => {
    const [way] = expectationsOf(call('vmray-upload-url', {}));
    expect(way?.deviations).toEqual(['D34']);
    expect(way?.expected.entries[0]?.contents).toMatchObject({ oneOf: [expect.arrayContaining(['"url"'])] });
  });

  it('D33: what is there in the wrong shape is an error; what is not there may also be not found', () => {
    const crash: Json = {
      Type: 4,
      ContentsFormat: 'text',
      Contents: "'list' object has no attribute 'get'",
      EntryContext: null,
    };
    const ways = (data: Json) => {
      const http = [exchange('GET', '/rest/sample/1', {}, { bodyJson: { data } })];
      return expectationsOf(call('vmray-get-sample', { sample_id: '1' }, { http, entries: [crash] }));
    };
    expect(ways(['x']).map(({ expected }) => expected.entries[0]?.members['Type'])).toEqual([4]);
    expect(ways(null).map(({ expected }) => expected.entries[0]?.members['Type'])).toEqual([4, 1]);
  });
});
