import type { OutsideAutomation, OutsideEdges } from '../../../src/automations/outside/outside-automation.js';
import type { DraftEntry } from '../../../src/language/entry/draft-entry.js';
import type { Entry } from '../../../src/language/entry/entry.js';
import type { Json, JsonObject } from '../../../src/language/json/json.js';
import { lazyHost } from '../../../src/runtime/connections/lazy-host.js';
import { FileNotFound } from '../../../src/sdk/errors/file-not-found.js';

/** A file of a test: the name, and its bytes or text. */
export type TestFile = readonly [name: string, bytes: string | Uint8Array];

/** A world with these files, `1@4` the first, and these entries. */
export function edgesWith(
  files: readonly TestFile[] = [],
  more: { readonly entries?: Readonly<Record<string, Entry>>; readonly signal?: AbortSignal } = {},
): OutsideEdges & { readonly pauses: readonly number[] } {
  const pauses: number[] = [];
  const kept = files.map(([name, bytes], index) => ({
    entryId: `${index + 1}@4`,
    name,
    bytes: Buffer.from(bytes),
  }));
  return {
    pauses,
    files: {
      async open(entryId) {
        const file = kept.find((one) => one.entryId === entryId);
        if (!file) throw new FileNotFound(entryId);
        return {
          name: file.name,
          size: file.bytes.length,
          async *content() {
            // Several pieces, as a store gives them.
            for (let at = 0; at < file.bytes.length; at += 1_000) yield file.bytes.subarray(at, at + 1_000);
          },
        };
      },
    },
    fileNames: kept.map(({ entryId, name }) => ({ entryId, name })),
    entry: (id) => more.entries?.[id],
    host: lazyHost({ environment: {}, backOff: () => 0 }),
    signal: more.signal ?? new AbortController().signal,
    async pause(milliseconds) {
      pauses.push(milliseconds);
    },
  };
}

/** Performs an automation with the defaults of its arguments. */
export function perform(
  automation: OutsideAutomation,
  args: JsonObject,
  edges: OutsideEdges = edgesWith(),
): Promise<readonly DraftEntry[]> {
  const defaults = automation.arguments.flatMap(({ name, default: text }): [string, Json][] =>
    text === undefined ? [] : [[name, text]],
  );
  return automation.perform({ ...Object.fromEntries(defaults), ...args }, edges);
}

/** The files of an answer: their names and texts. */
export async function filesOf(
  drafts: readonly DraftEntry[],
): Promise<readonly (readonly [string, string])[]> {
  const files: [string, string][] = [];
  for (const { file } of drafts)
    if (file) files.push([file.name, Buffer.concat(await piecesOf(file.content())).toString()]);
  return files;
}

/** The bytes of the first file of an answer. */
export async function bytesOf([draft]: readonly DraftEntry[]): Promise<Buffer> {
  return Buffer.concat(draft?.file ? await piecesOf(draft.file.content()) : []);
}

async function piecesOf(content: AsyncIterable<Uint8Array>): Promise<readonly Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  return pieces;
}

/** What the entries of an answer leave in the context, one after another. */
export function contextsOf(drafts: readonly DraftEntry[]): readonly JsonObject[] {
  return drafts.flatMap(({ entry: { EntryContext } }) => (EntryContext ? [EntryContext] : []));
}
