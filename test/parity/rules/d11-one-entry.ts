import {
  isJsonList,
  isJsonObject,
  type Json,
  type JsonObject,
  member,
} from '../../../src/language/json/json.js';
import {
  anything,
  type Cell,
  type Expected,
  type ExpectedEntry,
  type RequiredTable,
  type Rule,
} from '../expected.js';
import { errorNaming, noteNaming } from '../expected-entries.js';
import { isEmpty, lastAnswer, lastData, lastRequest } from '../original/answers.js';
import { booleanOf } from '../original/arguments.js';
import { type ArtifactKind, artifactKinds } from '../original/artifact-kinds.js';
import { type Artifact, artifactsOf, hashSets, iocContext, iocsOf } from '../original/artifacts.js';
import { indicatorContexts, joinedContexts } from '../original/indicators.js';
import { escapedCell } from '../original/markdown.js';
import { isPythonError } from '../original/python-words.js';
import { textArgument } from '../original/requests.js';
import type { RecordedCase } from '../recorded-case.js';
import { onlyError, withMembers } from './rewrite.js';

export const sampleKey = 'VMRay.Sample(val.SampleID === obj.SampleID)';

/**
 * get-iocs: ONE entry, a table for each kind of artifact, each indicator context as one list, the sample once. An
 * artifact without its main value is kept. Nothing found: an entry that says so.
 */
export const oneEntry: Rule = {
  deviation: 'D11',
  apply(expected, recorded) {
    if (recorded.command !== 'vmray-get-iocs' || lastAnswer(expected)?.status !== 200) return expected;
    const iocs = iocsOf(lastData(expected));
    if (!iocs) return expected.entries.length === 0 ? nothingThere(expected, recorded) : expected;
    const error = onlyError(expected);
    if (error !== undefined && !isPythonError(error)) return expected;
    const artifacts = artifactsOf(iocs);
    if (artifacts.length === 0) return { ...expected, entries: [nothingFound(recorded)] };
    return { ...expected, entries: [entryOf(artifacts, expected, recorded)] };
  },
};

/** An entry that says so, with an empty entry context. */
function nothingFound({ args }: RecordedCase): ExpectedEntry {
  return withMembers(noteNaming([textArgument(args, 'sample_id')]), { EntryContext: {} });
}

/** Without `data` or `iocs`, that nothing was found is what it means, unless it is read as the wrong shape (D33). */
function nothingThere(expected: Expected, recorded: RecordedCase): readonly Expected[] {
  const note = nothingFound(recorded);
  const error = errorNaming([lastRequest(expected)?.path ?? ''], [['expected']]);
  return [note, error].map((entry) => ({ ...expected, entries: [entry] }));
}

function entryOf(artifacts: readonly Artifact[], expected: Expected, recorded: RecordedCase): ExpectedEntry {
  const isCrash = onlyError(expected) !== undefined;
  const contexts: JsonObject = isCrash
    ? indicatorContexts(artifacts, false)
    : joinedContexts(expected.entries.map(({ members }) => member(members, 'EntryContext') ?? null));
  const outputs: JsonObject = {
    SampleID: textArgument(recorded.args, 'sample_id'),
    IOC: withOpenNames(iocContext(artifacts), artifacts),
  };
  return {
    members: {
      Type: 1,
      ContentsFormat: 'json',
      Contents: outputs,
      EntryContext: { ...contexts, [sampleKey]: outputs },
      IgnoreAutoExtract: false,
      IndicatorTimeline: [],
      Note: false,
      Relationships: [],
    },
    readable: { kind: 'tables', ...tablesOf(artifacts, recorded) },
  };
}

/** "Its next best name" may stand in the main member of an artifact that has no main value. */
function withOpenNames(context: JsonObject, artifacts: readonly Artifact[]): JsonObject {
  const nameless = artifacts.filter(({ isKept }) => !isKept);
  if (nameless.length === 0) return context;
  const open = (item: Json): Json => {
    const artifact = nameless.find((candidate) => candidate.context === item);
    return artifact?.kind.main === undefined || !isJsonObject(item)
      ? item
      : { ...item, [artifact.kind.main]: anything };
  };
  return Object.fromEntries(
    Object.entries(context).map(([name, list]) => [name, isJsonList(list) ? list.map(open) : list]),
  );
}

function tablesOf(artifacts: readonly Artifact[], recorded: RecordedCase) {
  const suffix = booleanOf(member(recorded.args, 'all_artifacts')) ? 'artifact' : 'IOC';
  const found = artifactKinds.flatMap((kind): readonly RequiredTable[] => {
    const ofKind = artifacts.filter((artifact) => artifact.kind === kind);
    if (ofKind.length === 0) return [];
    const headers = [...kind.columns, ...hashColumns(kind), 'Verdict', 'VerdictReason'];
    const rows = ofKind.map((artifact) => headers.map((header) => texts(header, artifact)));
    return [{ title: `${kind.name} ${suffix}`, headers, rows, cells: 'content' }];
  });
  return { tables: found, all: [] };
}

function hashColumns(kind: ArtifactKind): readonly string[] {
  return kind.name === 'File' ? shownHashes : [];
}

const shownHashes = ['MD5', 'SHA1', 'SHA256'];

/** Every value that the row of an artifact must show in one column. */
function texts(column: string, { context, raw }: Artifact): Cell {
  if (shownHashes.includes(column))
    return hashSets(raw).flatMap((set) => leaves(member(set, column) ?? null));
  const value = member(context, column) ?? (column === 'Verdict' ? 'Not Available' : null);
  return leaves(value).map(escapedCell);
}

/** The texts, numbers and booleans inside a value, each as it is shown. */
function leaves(value: Json): readonly string[] {
  if (value === null || value === '' || isEmpty(value)) return [];
  if (isJsonList(value)) return value.flatMap((item) => (typeof item === 'boolean' ? [] : leaves(item)));
  if (isJsonObject(value)) return Object.values(value).flatMap(leaves);
  return [typeof value === 'string' ? value : JSON.stringify(value)];
}
