import { createHash } from 'node:crypto';
import { holds, readCondition } from '../src/language/context/merge/condition.js';
import { mergeEntryContext } from '../src/language/context/merge/merge-entry-context.js';
import type { Json, JsonObject } from '../src/language/json/json.js';
import type { BenchResult } from './bench-result.js';

const objects = 3_000;
const rounds = 21;
const limitMilliseconds = 50;
const limitForSevenHashes = 100;
const leastRatio = 20;
const condition = 'val.ID && val.ID == obj.ID';

const fileHashes = ['MD5', 'SHA1', 'SHA256', 'SHA512', 'CRC32', 'CTPH', 'SSDeep'];
const fileCondition = fileHashes.map((hash) => `val.${hash} && val.${hash} == obj.${hash}`).join(' || ');

/**
 * Measures how long 3,000 objects take to be merged into 3,000 (design decision 13): by a guarded selector, by the
 * seven hashes of `File`, and without a selector; and how many times faster that is than trying every pair.
 */
export async function benchMerge(): Promise<BenchResult[]> {
  const guarded = milliseconds(rounds, mergeOf(`Sample(${condition})`, sample));
  const naive = milliseconds(1, tryEveryPair);
  const ratio = naive / guarded;
  return [
    inTime('merge 3,000 into 3,000, guarded selector', guarded),
    inTime(
      'merge 3,000 into 3,000, selector of File',
      milliseconds(rounds, mergeOf(`File(${fileCondition})`, file)),
      limitForSevenHashes,
    ),
    inTime('merge 3,000 into 3,000, no selector', milliseconds(rounds, mergeOf('Sample', sample))),
    {
      name: 'guarded merge against trying every pair',
      value: ratio,
      unit: 'x',
      limit: leastRatio,
      ok: ratio >= leastRatio,
    },
  ];
}

function inTime(name: string, value: number, limit = limitMilliseconds): BenchResult {
  return { name, value, unit: 'ms', limit, ok: value <= limit };
}

/** Half of the new objects are known, half are not. */
function mergeOf(key: string, make: (id: number, round: string) => JsonObject): () => void {
  const before = mergeEntryContext({}, { [key]: listOf(0, (id) => make(id, 'first')) }).context;
  const entryContext = { [key]: listOf(objects / 2, (id) => make(id, 'second')) };
  return () => {
    mergeEntryContext(before, entryContext);
  };
}

/** What merging would cost without an index: the condition on every pair of an existing and a new object. */
function tryEveryPair(): void {
  const items = [...listOf(0, (id) => sample(id, 'first'))];
  const parsed = readCondition(condition);
  const fromRoot = () => null;
  for (const obj of listOf(objects / 2, (id) => sample(id, 'second'))) {
    let isTaken = false;
    items.forEach((val, position) => {
      if (!holds(parsed, { val, obj, fromRoot, memberOfNothing: 'undefined' })) return;
      items[position] = { ...val, ...obj };
      isTaken = true;
    });
    if (!isTaken) items.push(obj);
  }
}

function listOf(from: number, make: (id: number) => JsonObject): readonly JsonObject[] {
  return Array.from({ length: objects }, (_, index) => make(from + index));
}

function sample(id: number, round: string): JsonObject {
  return { ID: id, Name: `sample-${id}.exe`, Verdict: 'malicious', Round: round, Tags: ['a', 'b'] };
}

/** As VMRay's own files are: some hashes, not all. */
function file(id: number, round: string): JsonObject {
  const hash = (algorithm: string): Json => createHash(algorithm).update(String(id)).digest('hex');
  const hashes = { MD5: hash('md5'), SHA1: hash('sha1'), SHA256: hash('sha256') };
  return { ...hashes, Name: `file-${id}.exe`, Round: round };
}

/** The median time of a number of runs, after a few to warm up. */
function milliseconds(runs: number, run: () => void): number {
  for (let warm = 0; warm < Math.min(5, runs - 1); warm += 1) run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  times.sort((one, other) => one - other);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}
