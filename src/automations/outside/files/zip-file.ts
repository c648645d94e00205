import { markdownTable } from '../../../language/entry/table/index.js';
import type { JsonObject } from '../../../language/json/json.js';
import { AutomationFailed } from '../../../playbook/automation/automation-failed.js';
import { asAnyText } from '../../../playbook/values/cast.js';
import { shownNote } from '../../answer.js';
import { listArgument, textArgument } from '../../given.js';
import { fileEntry } from '../file-entry.js';
import { fileOutputs } from '../file-outputs.js';
import type { OutsideAutomation, OutsideEdges } from '../outside-automation.js';
import { largestFile, readBytes } from '../read-bytes.js';

const mostFiles = 1_000;
/** An archive that tells nothing of when it was made: the same files make the same archive. */
const someDay = new Date(Date.UTC(2000, 0, 1));

/** `ZipFile`: files of the War Room in one zip archive. It is not encrypted: a password is refused. */
export const zipFile: OutsideAutomation = {
  name: 'ZipFile',
  description: 'Packs files of the War Room into a zip archive.',
  arguments: [
    { name: 'entryID', description: 'The entry ids of the files.', isRequired: true, isArray: true },
    { name: 'zipName', description: 'What the archive is called, without ".zip".' },
    { name: 'password', description: 'Refused: archives are not encrypted here.', isSecret: true },
  ],
  outputs: [
    { contextPath: 'ZipFile.ZippedFile', type: 'String' },
    { contextPath: 'ZippedFiles', type: 'String' },
    ...fileOutputs,
  ],
  async perform(args, edges) {
    if (textArgument(args, 'password') !== '')
      throw new AutomationFailed('Archives are not encrypted here: leave "password" out.');
    const files = await filesOf(args, edges);
    const wanted = plainName(textArgument(args, 'zipName').trim());
    const name = `${wanted || (files.size === 1 ? [...files.keys()][0] : 'files')}.zip`;
    const archive = await zipped(files, edges.signal);
    const table = markdownTable({
      title: 'Zipped Files',
      rows: [{ 'original name': [...files.keys()], 'zipped file': name }],
    });
    const context: JsonObject = { ZippedFiles: name, 'ZipFile.ZippedFile': name };
    return [fileEntry(name, archive), { entry: shownNote({ ZippedFiles: name }, table, context) }];
  },
};

/** By names that are unlike each other. */
async function filesOf(
  args: JsonObject,
  { files, signal }: OutsideEdges,
): Promise<ReadonlyMap<string, Buffer>> {
  const ids = listArgument(args, 'entryID').map((id) => asAnyText(id).trim());
  if (ids.length > mostFiles)
    throw new AutomationFailed(
      `${ids.length} files are too many for an archive; at most ${mostFiles} are packed.`,
    );
  const found = new Map<string, Buffer>();
  let size = 0;
  for (const id of ids) {
    const { name, bytes } = await readBytes(id, files, signal);
    size += bytes.length;
    if (size > largestFile)
      throw new AutomationFailed(
        `The files have more than ${largestFile} bytes together, which is too much.`,
      );
    found.set(unlike(plainName(name) || 'file', found), bytes);
  }
  return found;
}

/** A name that leads nowhere when somebody unpacks it. */
function plainName(name: string): string {
  return name.replace(/[/\\<>"|?*:\p{Cc}]+/gu, '-').replace(/^\.+$/, '-');
}

function unlike(name: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(name)) return name;
  const dot = name.lastIndexOf('.');
  const [start, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let number = 1;
  while (taken.has(`${start} ${number}${extension}`)) number += 1;
  return `${start} ${number}${extension}`;
}

async function zipped(files: ReadonlyMap<string, Buffer>, signal: AbortSignal): Promise<Buffer> {
  const { ZipFile } = await import('yazl');
  const zip = new ZipFile();
  for (const [name, bytes] of files) zip.addBuffer(bytes, name, { mtime: someDay });
  zip.end();
  const pieces: Uint8Array[] = [];
  for await (const piece of zip.outputStream) {
    signal.throwIfAborted();
    pieces.push(Buffer.from(piece));
  }
  return Buffer.concat(pieces);
}
