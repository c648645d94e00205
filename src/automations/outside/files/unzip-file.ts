import type { DraftEntry } from '../../../language/entry/draft-entry.js';
import { EntryType } from '../../../language/entry/entry.js';
import { markdownTable } from '../../../language/entry/table/index.js';
import type { JsonObject } from '../../../language/json/json.js';
import { AutomationFailed } from '../../../playbook/automation/automation-failed.js';
import type { ArchiveLimits } from '../../../sdk/archive/archive-limits.js';
import type { ArchivedFile } from '../../../sdk/archive/read-archive.js';
import { shownNote } from '../../answer.js';
import { textArgument } from '../../given.js';
import { baseName } from '../base-name.js';
import { fileEntry } from '../file-entry.js';
import { fileOutputs } from '../file-outputs.js';
import { fileNamed } from '../find-file.js';
import type { OutsideAutomation, OutsideEdges } from '../outside-automation.js';
import { readBytes, shownName } from '../read-bytes.js';

const mebibyte = 1024 * 1024;
const limits: ArchiveLimits = {
  entries: 1_000,
  fileBytes: 128 * mebibyte,
  ratio: 1_000,
  whenFull: 'all files together are larger than what is unpacked at once',
};
const room = 256 * mebibyte;
/** Files that are said to be left out; more are only counted. */
const mostTold = 20;

/**
 * `UnzipFile`: the files of a zip archive as files of the War Room, by the last part of their names, and the names in
 * `ExtractedFiles` (`spec/builtin-scripts.md`). A file that cannot be had is told of in a warning and spares the others.
 */
export const unzipFile: OutsideAutomation = {
  name: 'UnzipFile',
  description: 'Unpacks a zip archive of the War Room.',
  arguments: [
    { name: 'fileName', description: 'The name of the archive.', isDefault: true },
    { name: 'password', description: 'Opens what is encrypted in it.', isSecret: true },
    { name: 'nonsensitive_password', description: 'The same, where it is no secret.' },
    { name: 'entryID', description: 'The entry id of the archive; goes before its name.' },
    { name: 'lastZipFileInWarroom', description: 'Anything: the newest .zip file is meant.' },
    { name: 'zipTool', description: 'Not needed here.', options: ['7z', 'zipfile'] },
  ],
  outputs: [{ contextPath: 'ExtractedFiles', type: 'Unknown' }, ...fileOutputs],
  async perform(args, edges) {
    const password = passwordOf(args);
    const { name, bytes } = await readBytes(archiveMeant(args, edges), edges.files, edges.signal);
    const files = await unpacked(name, bytes, password, edges.signal);
    const extracted: DraftEntry[] = [];
    const rows: JsonObject[] = [];
    const refused: string[] = [];
    for (const [path, file] of files) {
      if ('refused' in file) {
        refused.push(`${shownName(path)} is left out: ${file.refused}.`);
        continue;
      }
      extracted.push(fileEntry(baseName(path), file.bytes));
      rows.push({ name: baseName(path), path });
    }
    if (extracted.length === 0) throw new AutomationFailed(whyNothing(name, files, password, refused));
    const names = rows.map(({ name: base }) => base ?? '');
    const table = markdownTable({ title: 'Extracted Files', rows });
    return [
      ...extracted,
      { entry: shownNote({ extractedFiles: names }, table, { ExtractedFiles: names }) },
      ...leftOut(refused),
    ];
  },
};

/** @throws AutomationFailed for two that differ */
function passwordOf(args: JsonObject): string | undefined {
  const given = [textArgument(args, 'password'), textArgument(args, 'nonsensitive_password')];
  const [password, other] = given.filter((one) => one !== '');
  if (other !== undefined && other !== password)
    throw new AutomationFailed('"password" and "nonsensitive_password" differ; one of them is enough.');
  return password;
}

function archiveMeant(args: JsonObject, edges: OutsideEdges): string {
  const entryId = textArgument(args, 'entryID').trim();
  if (entryId !== '') return entryId;
  const name = textArgument(args, 'fileName');
  if (name !== '') return fileNamed(name, edges);
  if (textArgument(args, 'lastZipFileInWarroom') === '')
    throw new AutomationFailed('One of "entryID", "fileName" and "lastZipFileInWarroom" must be given.');
  const newest = edges.fileNames.findLast((file) => file.name.toLowerCase().endsWith('.zip'));
  if (!newest) throw new AutomationFailed('There is no .zip file in the War Room.');
  return newest.entryId;
}

async function unpacked(
  name: string,
  bytes: Buffer,
  password: string | undefined,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, ArchivedFile>> {
  const [{ readArchive }, { ExcessiveArchive }] = await Promise.all([
    import('../../../sdk/archive/read-archive.js'),
    import('../../../sdk/archive/excessive-archive.js'),
  ]);
  const archive = {
    size: bytes.length,
    async *content(start = 0, end = bytes.length) {
      yield bytes.subarray(start, end);
    },
  };
  try {
    return await readArchive(archive, {
      limits,
      room: { bytes: room },
      signal,
      ...(password === undefined ? {} : { password }),
    });
  } catch (error) {
    signal.throwIfAborted();
    const reason =
      error instanceof ExcessiveArchive ? error.message : 'it is no zip archive; only those are read here';
    throw new AutomationFailed(`The file ${shownName(name)} was not unpacked: ${reason}.`);
  }
}

function whyNothing(
  name: string,
  files: ReadonlyMap<string, ArchivedFile>,
  password: string | undefined,
  refused: readonly string[],
): string {
  const archive = `The archive ${shownName(name)}`;
  if (files.size === 0) return `${archive} holds no files.`;
  const isForPassword = [...files.values()].every((file) => 'refused' in file && file.isForPassword);
  if (isForPassword)
    return password === undefined
      ? `${archive} is encrypted: give its "password".`
      : `${archive} does not open with this password.`;
  return `Nothing was unpacked of ${shownName(name)}. ${told(refused)}`;
}

function leftOut(refused: readonly string[]): readonly DraftEntry[] {
  if (refused.length === 0) return [];
  return [{ entry: { Type: EntryType.warning, ContentsFormat: 'text', Contents: told(refused) } }];
}

function told(refused: readonly string[]): string {
  const more = refused.length - mostTold;
  return [...refused.slice(0, mostTold), ...(more > 0 ? [`${more} further files are left out.`] : [])].join(
    '\n',
  );
}
