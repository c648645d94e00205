import { join, resolve } from 'node:path';
import type { Environment } from '../../settings/settings.js';
import { WrongUse } from '../wrong-use.js';

/** The options of `sortie exec` as they were typed. */
export interface GivenOptions {
  readonly concurrency: string;
  readonly allowFiles?: readonly string[];
  readonly files?: string;
  readonly maxLine: string;
  readonly schema?: boolean;
}

/** The options of `sortie exec`, read. */
export interface ExecOptions {
  /** Requests at a time. */
  readonly concurrency: number;
  /** Folders whose files requests may name, as typed. */
  readonly allowFiles: readonly string[];
  /** The absolute path of the folder that files of entries go to. */
  readonly files: string;
  /** Bytes of the longest line. */
  readonly longestLine: number;
}

const mostConcurrent = 1024;
/** A line becomes one text, and a text can hold no more than about 512 Mi characters. */
const longestLine = 256 * 1024 * 1024;

/**
 * Reads the options. Files go below `--files`, else `$SORTIE_HOME/files`, else `.sortie/files` of the working folder.
 * @throws WrongUse
 */
export function readOptions(given: GivenOptions, folder: string, environment: Environment): ExecOptions {
  const home = environment['SORTIE_HOME'] || '.sortie';
  return {
    concurrency: wholeNumber('concurrency', given.concurrency, mostConcurrent),
    allowFiles: given.allowFiles ?? [],
    files: resolve(folder, given.files ?? join(home, 'files')),
    longestLine: wholeNumber('max-line', given.maxLine, longestLine),
  };
}

function wholeNumber(option: string, text: string, most: number): number {
  const value = Number(text);
  if (!/^\d{1,15}$/.test(text) || value < 1 || value > most)
    throw new WrongUse(`--${option} must be a whole number from 1 to ${most}, not ${JSON.stringify(text)}.`);
  return value;
}
