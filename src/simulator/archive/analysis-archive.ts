import { hasFailed } from '../answers/analysis.js';
import type { Scene } from '../findings/scene.js';
import type { AnalysisRecord } from '../platform/records.js';
import type { ArchiveFile } from './archive-file.js';
import { fitsPattern } from './path-pattern.js';
import { screenshots } from './screenshots.js';
import { summaryPath } from './summary/reference.js';
import { summaryOf } from './summary/summary.js';

/** Whether a path of the archive is part of the report, which `detector` keys may not read. */
export function isPartOfReport(path: string): boolean {
  return !path.startsWith('screenshots/');
}

/**
 * The files of an analysis: the summary, and for one that ran the sample its screenshots. A failed
 * analysis has none.
 */
export function archiveFiles(analysis: AnalysisRecord, scene: Scene): ArchiveFile[] {
  if (hasFailed(analysis, scene.sample)) return [];
  const summary = { path: summaryPath, content: Buffer.from(JSON.stringify(summaryOf(analysis, scene))) };
  return [summary, ...(analysis.job.kind === 'static' ? [] : screenshots(scene.sample.hashes.sha256))];
}

/** The files that a comma list of patterns picks. A folder's name picks what is in it. */
export function pickFiles(files: readonly ArchiveFile[], patterns: string): ArchiveFile[] {
  const wanted = patterns.split(',').map((pattern) => pattern.trim().replace(/\/$/, ''));
  return files.filter(({ path }) =>
    wanted.some((pattern) => fitsPattern(path, pattern) || path.startsWith(`${pattern}/`)),
  );
}
