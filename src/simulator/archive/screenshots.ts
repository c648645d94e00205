import { createHash } from 'node:crypto';
import { seededNumber } from '../detonation/hashes.js';
import type { ArchiveFile } from './archive-file.js';
import { plainPng } from './png.js';

const width = 32;
const height = 24;
/** When the pictures were taken, in milliseconds. The last shows the same as the first. */
const moments = [1200, 61250, 118000] as const;

const digest = (algorithm: string, content: Buffer) => createHash(algorithm).update(content).digest('hex');

function picture(seed: string, label: string): ArchiveFile {
  const channel = (name: string) => 64 + seededNumber(seed, `${label}/${name}`, 128);
  const content = plainPng(width, height, [channel('red'), channel('green'), channel('blue')]);
  return { path: `screenshots/${digest('sha1', content)}.png`, content };
}

function indexLine(moment: number, { path, content }: ArchiveFile): string {
  const [md5, sha1, sha256] = ['md5', 'sha1', 'sha256'].map((name) => digest(name, content));
  const fileName = path.slice(path.lastIndexOf('/') + 1);
  return `${moment} | ${content.length} | md5=${md5},sha1=${sha1},sha256=${sha256} | ${fileName}\n`;
}

/**
 * The screenshots of a dynamic analysis and their `index.log`, which lists the first picture twice
 * as real ones may (`vmray-api/README.md` section 11). The pictures are plain colours made from `seed`.
 */
export function screenshots(seed: string): ArchiveFile[] {
  const first = picture(seed, 'first');
  const second = picture(seed, 'second');
  const lines = [first, second, first].map((file, index) => indexLine(moments[index] ?? 0, file));
  return [{ path: 'screenshots/index.log', content: Buffer.from(lines.join('')) }, first, second];
}
