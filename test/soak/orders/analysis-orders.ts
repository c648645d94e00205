import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { faultyBodies } from '../fault-schedule.js';
import type { KnownTag } from '../known-samples.js';
import { valueAt } from '../read-value.js';
import { type Entry, judgeEntries, judgeEntry, mismatch } from './judge-entries.js';
import type { Order, OrderMaker, Outcome, Workshop } from './order.js';

const gone = /^Error in API call to VMRay \[404\] - No such element$/;

/** The bytes of the file that an entry hands over, which must be those that its id names. */
function fileOf(entry: Entry, { keep }: Workshop): Buffer {
  const path = String(entry['Path']);
  keep(path);
  const bytes = readFileSync(path);
  if (!String(entry['FileID']).startsWith(`${digestOf(bytes)}-`)) return mismatch(entry, 'its own file');
  return bytes;
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A proxy's page with status 200 is taken for the file: nothing tells them apart. */
const strayFiles: ReadonlySet<string> = new Set(
  [...Object.values(faultyBodies), 'null', '[]', '{"result":"ok"}', '{"result":"ok","data":"a text"}'].concat(
    '{"result":"ok","data":[1,2]}',
  ),
);

const getSummary: OrderMaker = (workshop) => {
  const { random, known } = workshop;
  const id = random.pick(known.analyses);
  if (id === undefined) return undefined;
  const judge = (entry: Entry): Outcome => {
    if (entry['Type'] !== 9 || entry['File'] !== 'summary_v2.json')
      return mismatch(entry, `the summary of ${id}`);
    const text = fileOf(entry, workshop).toString();
    if (strayFiles.has(text)) return 'nothing';
    const metadata = valueAt(JSON.parse(text), 'analysis_metadata');
    const isRight =
      valueAt(metadata, 'analysis_id') === id && valueAt(metadata, 'sample_id') === known.sampleOf(id);
    return isRight ? 'answered' : mismatch(metadata, `the summary of ${id}`);
  };
  return {
    request: { command: 'vmray-get-summary', args: { analysis_id: String(id) } },
    judge: (answer) => judgeEntries(answer, [{ path: `/analysis/${id}`, missing: gone, judge }]),
  };
};

const getScreenshots: OrderMaker = (workshop) => {
  const { random, known } = workshop;
  const id = random.pick(known.analyses);
  if (id === undefined) return undefined;
  return {
    request: { command: 'vmray-get-screenshots', args: { analysis_id: [String(id)] } },
    judge({ entries = [] }): Outcome {
      const [first = {}] = entries;
      // A static analysis has no screenshots.
      if (first['Type'] !== 7)
        return judgeEntry(first, {
          path: `/analysis/${id}`,
          missing: gone,
          judge: (entry) => mismatch(entry, `the screenshots of ${id}`),
        });
      const digests = entries.map((entry, index) => {
        if (entry['File'] !== `analysis_${id}_screenshot_${index}.png`)
          return mismatch(entry, `screenshot ${index} of ${id}`);
        return digestOf(fileOf(entry, workshop));
      });
      known.addPictures(id, digests.join());
      return 'answered';
    },
  };
};

function changeTag(isAdded: boolean, { kind, id, tag }: KnownTag, done: () => void): Order {
  const words = `Tags: ${tag} has been ${isAdded ? 'added to' : 'removed from'} ${kind}: ${id}`;
  const judge = (entry: Entry): Outcome => {
    if (entry['HumanReadable'] !== words) return mismatch(entry, words);
    done();
    return 'answered';
  };
  return {
    request: {
      command: isAdded ? 'vmray-add-tag' : 'vmray-delete-tag',
      args: { [`${kind}_id`]: String(id), tag },
    },
    judge: (answer) => judgeEntries(answer, [{ path: `/${kind}/${id}/tag/${tag}`, missing: gone, judge }]),
  };
}

const addTag: OrderMaker = ({ random, known, number }) => {
  const kind = random.chance(0.5) ? 'analysis' : 'submission';
  const submissions = random.pick(known.all)?.submissions ?? [];
  const id = random.pick(kind === 'analysis' ? known.analyses : submissions);
  if (id === undefined) return undefined;
  const tag: KnownTag = { kind, id, tag: `tag-${number}` };
  return changeTag(true, tag, () => known.tags.push(tag));
};

/** A tag is taken off once. */
const deleteTag: OrderMaker = ({ known }) => {
  const tag = known.tags.pop();
  return tag && changeTag(false, tag, () => {});
};

/** Asks for what belongs to an analysis, or changes it. */
export const analysisOrders: readonly (readonly [weight: number, maker: OrderMaker])[] = [
  [5, getSummary],
  [5, getScreenshots],
  [4, addTag],
  [2, deleteTag],
];
