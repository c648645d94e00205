import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { eicarTestText } from '../../src/simulator/detonation/markers.js';

/** A file that the simulator finds malicious. The text is joined at run time, for virus scanners' sake. */
export const maliciousFile = () => Buffer.from(`some text\n${eicarTestText()}\n`, 'latin1');

export const suspiciousFile = Buffer.from('a file with SORTIE-SUSPICIOUS in it');
export const silentFile = Buffer.from('a file with SORTIE-NO-VERDICT in it');
export const cleanFile = Buffer.from('a file with nothing in it');

/** A zip of the given entries. */
export async function zipOf(entries: Record<string, Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(content, name);
  zip.end();
  return buffer(zip.outputStream);
}

/**
 * Zips with a traditional password, made by a program of its own and read back with Python's zipfile:
 * `note.txt` holds the mark of suspicious files.
 */
export const protectedZips = {
  /** Deflated, password `infected`. */
  infected: Buffer.from(
    'UEsDBBQAAQAIAAAAIVnGvblaNQAAADYAAAAIAAAAbm90ZS50eHRwYx2oZcrm2/At5l9Qq+2erxnWYTquoA2YBINzVz03OH14hpwQOTGIxtp4VaK4zvCJoEycp1BLAQIUABQAAQAIAAAAIVnGvblaNQAAADYAAAAIAAAAAAAAAAAAAAAAAAAAAABub3RlLnR4dFBLBQYAAAAAAQABADYAAABbAAAAAAA=',
    'base64',
  ),
  /** Stored, password `Secret-1`. */
  secret: Buffer.from(
    'UEsDBBQAAQAAAAAAIVlaG/KTLQAAACEAAAAIAAAAbm90ZS50eHQoA7EvU0FN27ei0Va598Ye+CXFV4Jz/89m/X/04n7p4vh02zJ/rOzIS2DzHGRQSwECFAAUAAEAAAAAACFZWhvyky0AAAAhAAAACAAAAAAAAAAAAAAAAAAAAAAAbm90ZS50eHRQSwUGAAAAAAEAAQA2AAAAUwAAAAAA',
    'base64',
  ),
} as const;
