import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Agenda } from '../../src/simulator/platform/agenda.js';
import { at, listAt, longEnough, numberAt, openSimulator } from './client.js';
import { maliciousFile } from './samples.js';

describe('steering', () => {
  it('tells what was received, without what the platform submitted itself', async () => {
    const client = await openSimulator();
    const { body } = await client.submit(maliciousFile(), 'a.exe', {
      submission_metadata: '{"attempt":"1"}',
    });
    client.simulator.advance(longEnough);
    await client.get('/rest/system_info');
    await client.get('/rest/system_info?x=1');
    const state = await client.send('GET', '/simulator/state', { headers: { Authorization: 'none' } });
    expect(state.body).toEqual({
      submissions: [
        {
          submission_id: numberAt(body, 'data.submissions.0.submission_id'),
          sample_id: numberAt(body, 'data.samples.0.sample_id'),
          name: 'a.exe',
          sha256: at(body, 'data.samples.0.sample_sha256hash'),
          metadata: '{"attempt":"1"}',
          at: '2026-01-05T09:00:00.000Z',
        },
      ],
      requests: { 'POST /rest/sample/submit': 1, 'GET /rest/system_info': 2 },
    });
  });

  it('moves a manual clock', async () => {
    const client = await openSimulator();
    const moved = await client.send('POST', '/simulator/clock', {
      body: JSON.stringify({ advanceMs: 1500 }),
    });
    expect(moved.body).toEqual({ now: '2026-01-05T09:00:01.500Z' });
    for (const body of [
      '{"advanceMs":-1}',
      '{"advanceMs":"1"}',
      '{}',
      'null',
      'not JSON',
      '{"advanceMs":1e300}',
    ]) {
      expect((await client.send('POST', '/simulator/clock', { body })).status).toBe(400);
    }
  });

  it('does not move the real clock', async () => {
    const client = await openSimulator({ clock: 'real' });
    expect((await client.send('POST', '/simulator/clock', { body: '{"advanceMs":1}' })).status).toBe(409);
    expect(() => client.simulator.advance(1)).toThrow('manual clock');
  });

  it('runs by the real clock without being told to', async () => {
    const client = await openSimulator({ clock: 'real', speed: 1_000_000 });
    const { body } = await client.submit(maliciousFile());
    const path = `/rest/submission/${numberAt(body, 'data.submissions.0.submission_id')}`;
    let finished = false;
    for (let tries = 0; tries < 100 && !finished; tries += 1) {
      finished = at((await client.get(path)).body, 'data.submission_finished') === true;
    }
    expect(finished).toBe(true);
  });

  it('turns web pages away', async () => {
    const client = await openSimulator();
    const headers = { Origin: 'https://page.example.test' };
    expect((await client.send('PUT', '/simulator/faults', { headers, body: '[]' })).status).toBe(403);
    expect((await client.send('GET', '/simulator/state', { headers })).status).toBe(403);
  });

  it('knows its paths: 404 for others, 405 for other methods', async () => {
    const client = await openSimulator();
    expect((await client.get('/simulator/none')).status).toBe(404);
    expect((await client.send('DELETE', '/simulator/state')).status).toBe(405);
    expect((await client.faults([])).body).toEqual([]);
    expect(listAt((await client.get('/simulator/faults')).body, '')).toEqual([]);
  });
});

describe('the agenda', () => {
  it('gives what is due in the order of time, and of entry where times are equal', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5)), fc.nat(5), (times, now) => {
        const agenda = new Agenda<number>();
        for (const [what, time] of times.entries()) agenda.add({ at: time, what });
        const taken: { at: number; what: number }[] = [];
        for (let due = agenda.takeDue(now); due !== undefined; due = agenda.takeDue(now)) taken.push(due);
        const expected = [...times.entries()]
          .filter(([, time]) => time <= now)
          .map(([what, time]) => ({ at: time, what }))
          .sort((one, other) => one.at - other.at || one.what - other.what);
        expect(taken).toEqual(expected);
      }),
    );
  });
});
