import type { Room } from '../../../sdk/archive/archive-limits.js';
import { ExcessiveArchive } from '../../../sdk/archive/excessive-archive.js';
import { type ArchivedFile, readArchive } from '../../../sdk/archive/read-archive.js';
import type { Command, CommandResult, Download, FileSource } from '../../../sdk/index.js';
import { forEachIdentifier } from '../client/identifiers.js';
import { screenshotLimits, screenshotRoom } from '../client/screenshot-limits.js';
import { UnreadableArchive } from '../client/unreadable-archive.js';
import type { VmrayClient } from '../client/vmray-client.js';
import type { Arguments } from '../integration.generated.js';
import { screenshotNames } from '../mapping/screenshot-index.js';

const command = 'vmray-get-screenshots';
const indexName = 'screenshots/index.log';

/** Warnings about single pictures; more are only counted. */
const mostWarnings = 20;

/** `vmray-get-screenshots`: GET /rest/analysis/{id}/archive?filenames=screenshots/*, a picture each. */
export const getScreenshots: Command<Arguments['vmray-get-screenshots'], VmrayClient> = {
  effect: 'read',
  run(call) {
    const room = screenshotRoom();
    return forEachIdentifier('analysis_id', call.args.analysis_id, call.signal, async ({ text: id }) => {
      const archive = await call.client.file(`/analysis/${id}/archive`, call, { filenames: 'screenshots/*' });
      try {
        return screenshots(id, await filesOf(archive, room, call.signal));
      } finally {
        await archive.release();
      }
    });
  },
};

async function filesOf(
  archive: Download,
  room: Room,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, ArchivedFile>> {
  try {
    return await readArchive(archive, { limits: screenshotLimits, room, signal });
  } catch (error) {
    signal.throwIfAborted();
    const reason = error instanceof ExcessiveArchive ? error.message : 'File is not a zip file';
    throw new UnreadableArchive(command, reason);
  }
}

/** The pictures in the order of the index, numbered from 0; one that is missing does not lose the others (D24). */
function screenshots(analysis: string, files: ReadonlyMap<string, ArchivedFile>): CommandResult {
  const index = files.get(indexName);
  if (index === undefined) throw new UnreadableArchive(command, `the archive has no ${indexName}`);
  if ('refused' in index)
    throw new UnreadableArchive(command, `${indexName} cannot be read: ${index.refused}`);

  const { names, isCut } = screenshotNames(Buffer.from(index.bytes).toString('utf8'));
  const pictures: FileSource[] = [];
  const problems: string[] = [];
  for (const name of names) {
    const file = files.get(`screenshots/${name}`);
    if (file === undefined || 'refused' in file) {
      problems.push(leftOut(name, file?.refused ?? 'the archive does not hold it'));
      continue;
    }
    pictures.push({
      name: `analysis_${analysis}_screenshot_${pictures.length}${extensionOf(name)}`,
      kind: 'image',
      async *content() {
        yield file.bytes;
      },
    });
  }
  const warnings = problems.slice(0, mostWarnings);
  const more = problems.length - warnings.length;
  if (more > 0) warnings.push(`${more} further screenshots are left out.`);
  if (isCut) warnings.push(`${indexName} is too long; the end of it was not read.`);
  if (pictures.length === 0)
    return { readable: `No screenshots found for analysis id: ${analysis}`, outputs: [], warnings };
  return { files: pictures, warnings };
}

function leftOut(name: string, why: string): string {
  return `The screenshot ${JSON.stringify(name.slice(0, 100))} is left out: ${why}.`;
}

/** The extension as it is, with its dot; a name without one has none. */
function extensionOf(name: string): string {
  return /\.[\w-]{1,16}$/.exec(name)?.[0] ?? '';
}
