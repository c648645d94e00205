import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { ArchiveFile } from './archive-file.js';

/** A zip of the files, with an entry for each of their folders before it. */
export async function writeZip(files: readonly ArchiveFile[], modified: Date): Promise<Buffer> {
  const zip = new ZipFile();
  const folders = new Set(files.map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1)));
  for (const folder of folders) {
    if (folder !== '') zip.addEmptyDirectory(folder, { mtime: modified });
  }
  for (const { path, content } of files) zip.addBuffer(content, path, { mtime: modified });
  zip.end();
  return buffer(zip.outputStream);
}
