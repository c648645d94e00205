import { existsSync } from 'node:fs';
import { tourVmray } from '../../scripts/vmray-tour.js';
import { mergeEntryContext } from '../../src/language/context/merge/merge-entry-context.js';
import { isJsonObject, type JsonObject, member } from '../../src/language/json/json.js';
import { casesFolder } from '../parity/cases-folder.js';
import { readCases } from '../parity/recorded-case.js';
import { replay } from '../parity/replay/replay.js';
import { pathsIn } from './context-paths.js';

/** The paths that a command wrote to the context of a fresh investigation, over all its runs. */
export type SeenPaths = ReadonlyMap<string, ReadonlySet<string>>;

/** What the simulator's runs wrote. */
export async function seenInSimulator(): Promise<SeenPaths> {
  const seen = new Map<string, Set<string>>();
  for (const { command, context } of await tourVmray()) note(seen, command, context);
  return seen;
}

/** What the recorded calls wrote; nothing where there are no recordings. */
export async function seenInRecordings(): Promise<SeenPaths> {
  const seen = new Map<string, Set<string>>();
  if (!existsSync(casesFolder)) return seen;
  for (const recorded of readCases(casesFolder).cases) {
    const { entries } = await replay(recorded);
    let context: JsonObject = {};
    for (const entry of entries) {
      const entryContext = member(entry, 'EntryContext');
      if (isJsonObject(entryContext)) context = mergeEntryContext(context, entryContext).context;
    }
    note(seen, recorded.command, context);
  }
  return seen;
}

function note(seen: Map<string, Set<string>>, command: string, context: JsonObject): void {
  const paths = seen.get(command) ?? new Set();
  for (const path of pathsIn(context)) paths.add(path);
  seen.set(command, paths);
}
