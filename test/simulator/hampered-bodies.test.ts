import { get, type IncomingMessage } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { dripPieces, type Fault } from '../../src/simulator/faults/fault.js';
import { type Client, openSimulator } from './client.js';

interface Received {
  readonly status: number | undefined;
  readonly announced: number;
  readonly bytes: Buffer;
  /** Pieces in which the body came. */
  readonly pieces: number;
  /** Whether the answer came to its regular end. */
  readonly isWhole: boolean;
}

/** A GET that keeps what came before the connection was cut. */
function receive({ simulator }: Client, path: string): Promise<Received> {
  const headers = { Authorization: `api_key ${simulator.apiKey}` };
  return new Promise((resolve, reject) => {
    const request = get(`${simulator.url}${path}`, { headers, agent: false }, (response: IncomingMessage) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('error', () => {});
      response.on('close', () =>
        resolve({
          status: response.statusCode,
          announced: Number(response.headers['content-length']),
          bytes: Buffer.concat(pieces),
          pieces: pieces.length,
          isWhole: response.complete,
        }),
      );
    });
    request.on('error', reject);
  });
}

/** On a slow machine two pieces may be received as one. */
function expectPieces({ pieces }: Received, most: number): void {
  expect(pieces).toBeGreaterThan(1);
  expect(pieces).toBeLessThanOrEqual(most);
}

const path = '/rest/system_info';
const once = (fault: Partial<Fault>): readonly Fault[] => [{ method: 'GET', path: '.', times: 1, ...fault }];

describe('cutBodyAt', () => {
  it.each([0, 1, 20])('lets %i bytes through and cuts the connection', async (cutBodyAt) => {
    const client = await openSimulator({ faults: once({ cutBodyAt }) });
    const cut = await receive(client, path);
    const whole = await receive(client, path);
    expect(cut).toMatchObject({ status: 200, announced: whole.bytes.length, isWhole: false });
    expect(cut.bytes).toEqual(whole.bytes.subarray(0, cutBodyAt));
    expect(whole.isWhole).toBe(true);
  });

  it('cuts the answer of a fault as well, and one of many bytes where it says', async () => {
    const body = 'x'.repeat(3_000_000);
    const client = await openSimulator({ faults: once({ status: 502, body, cutBodyAt: 2_500_000 }) });
    const cut = await receive(client, path);
    expect(cut).toMatchObject({ status: 502, announced: 3_000_000, isWhole: false });
    expect(cut.bytes.toString() === body.slice(0, 2_500_000)).toBe(true);
  });

  it('leaves a body alone that is not longer', async () => {
    const faults = ['', 'four'].flatMap((body) => once({ status: 200, body, cutBodyAt: 4 }));
    const client = await openSimulator({ faults });
    expect(await receive(client, path)).toMatchObject({ announced: 0, isWhole: true });
    expect(await receive(client, path)).toMatchObject({ bytes: Buffer.from('four'), isWhole: true });
  });

  it('carries the request out', async () => {
    const client = await openSimulator({ faults: [{ method: 'POST', path: '.', times: 1, cutBodyAt: 10 }] });
    await expect(client.submit('content', 'cut.exe')).rejects.toThrow();
    const { bytes } = await client.get('/simulator/state');
    expect(JSON.parse(bytes.toString())).toMatchObject({ submissions: [{ name: 'cut.exe' }] });
  });
});

describe('dripMs', () => {
  it('sends the body in pieces, and all of it', async () => {
    const body = 'x'.repeat(105);
    const client = await openSimulator({ faults: once({ status: 200, body, dripMs: 20 }) });
    const dripped = await receive(client, path);
    expect(dripped).toMatchObject({ status: 200, announced: 105, bytes: Buffer.from(body), isWhole: true });
    expectPieces(dripped, dripPieces);
  });

  it('is no more than a byte at a time', async () => {
    const client = await openSimulator({ faults: once({ status: 200, body: 'abc', dripMs: 20 }) });
    const dripped = await receive(client, path);
    expect(dripped).toMatchObject({ bytes: Buffer.from('abc'), isWhole: true });
    expectPieces(dripped, 3);
  });

  it('may be cut short', async () => {
    const faults = once({ status: 200, body: 'x'.repeat(100), dripMs: 20, cutBodyAt: 50 });
    const client = await openSimulator({ faults });
    const dripped = await receive(client, path);
    expect(dripped).toMatchObject({ announced: 100, isWhole: false });
    expectPieces(dripped, dripPieces);
    expect(dripped.bytes).toHaveLength(50);
  });

  it('does not hold up the end of the simulator', async () => {
    const client = await openSimulator({ faults: once({ status: 200, body: 'xy', dripMs: 3_000_000 }) });
    const dripping = receive(client, path);
    let left: unknown;
    while (left !== 0)
      [{ times: left }] = JSON.parse((await client.get('/simulator/faults')).bytes.toString());
    await client.simulator.close();
    expect(await dripping.catch(() => ({ isWhole: false }))).toMatchObject({ isWhole: false });
  });
});
