import type { Fault } from '../../src/simulator/index.js';
import type { SeededRandom } from './seeded-random.js';

/** How often a fault comes, as against the others, and what it is. */
type Kind = readonly [weight: number, fault: Partial<Fault>];

/** Texts that stand where an answer should be. */
export const faultyBodies = {
  gateway: '<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>',
  login: '<!DOCTYPE html><html><body><form action="/login">Please log in</form></body></html>',
  empty: '',
  halfJson: '{"result":"ok","data":{"sample_id":1',
  large: `<html>${'<p>This is no archive.</p>'.repeat(50_000)}</html>`,
} as const;

const json = { 'Content-Type': 'application/json' };

/** Statuses that a fault answers with in the simulator's own words. */
export const faultyStatuses = [400, 401, 403, 404, 405, 500, 502, 503, 504] as const;

/** Those that a repetition can hide cost a wait of about a second each. */
const kinds: readonly Kind[] = [
  ...faultyStatuses.map((status): Kind => [3, { status }]),
  [3, { status: 429, headers: { 'Retry-After': '0' } }],
  // All requests of an instance stand still for these.
  [1, { status: 429, headers: { 'Retry-After': '1' } }],
  [1, { status: 429, headers: { 'Retry-After': 'soon' } }],
  [1, { status: 429 }],
  [3, { status: 502, body: faultyBodies.gateway }],
  [3, { status: 200, body: faultyBodies.login }],
  [2, { status: 200, body: faultyBodies.empty }],
  [2, { status: 204, body: faultyBodies.empty }],
  [2, { status: 500, body: faultyBodies.empty }],
  [2, { status: 200, body: faultyBodies.halfJson, headers: json }],
  [2, { status: 200, body: 'null', headers: json }],
  [2, { status: 200, body: [] }],
  [2, { status: 200, body: { result: 'ok' } }],
  [2, { status: 200, body: { result: 'ok', data: 'a text' } }],
  [2, { status: 200, body: { result: 'ok', data: [1, 2] } }],
  [2, { status: 200, body: { result: 'error', error_msg: 'Internal error' } }],
  [3, { delayMs: 30 }],
  [3, { delayMs: 400 }],
  [4, { dropAnswer: true }],
  [2, { cutBodyAt: 0 }],
  [3, { cutBodyAt: 40 }],
  [3, { dripMs: 5 }],
  [2, { dripMs: 2, cutBodyAt: 100 }],
];

/** Faults of the answers to some requests only. */
const special: readonly Fault[] = [
  { method: 'POST', path: '^/rest/sample/submit$', times: 1_000_000, every: 30, hideForMs: 100 },
  // Such a body goes to the disk on its way.
  {
    ...{ method: 'GET', path: '/archive', times: 1_000_000, every: 30 },
    ...{ status: 200, body: faultyBodies.large },
  },
];

/**
 * Faults that befall `share` of all requests, each kind at intervals of its own that begin somewhere: which requests
 * they meet looks random, and is the same for the same random numbers.
 */
export function scheduleFaults(share: number, random: SeededRandom): Fault[] {
  const total = kinds.reduce((sum, [weight]) => sum + weight, 0);
  const general = kinds.map(([weight, fault]): Fault => {
    // No two have the same interval, so that they do not come one behind the other for ever.
    const every = Math.round((total / weight / share) * (0.9 + random.next() / 5));
    return { method: '*', path: '.', times: 1_000_000, after: random.below(every), every, ...fault };
  });
  return [...special, ...general];
}
