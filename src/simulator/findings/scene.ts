import { readSampleUrl } from '../detonation/classify-url.js';
import { seededDigits, seededNumber } from '../detonation/hashes.js';
import type { AnalysisRecord, SampleRecord } from '../platform/records.js';
import { type Level, levelsOf } from './level.js';

/**
 * What happened while a sample was analysed: the names and addresses that its findings share. All
 * are made from the sample's hash, so the same sample has the same findings every time, and all are
 * reserved for examples (RFC 2606, 3849, 5737).
 */
export interface Scene {
  readonly sample: SampleRecord;
  readonly levels: readonly Level[];
  /** Ids of the analyses that saw the behaviour; of all, where none ran the sample. */
  readonly analysisIds: readonly number[];
  /** Digits that belong to `label`, the same every time. */
  digits(label: string, length: number): string;
  hostName(level: Level): string;
  address(level: Level): string;
  /** The same host's IPv6 address. */
  longAddress(level: Level): string;
  url(level: Level): string;
  /** The path of the file that was run, dropped or read. */
  filePath(level: Level): string;
  /** The command line of the process behind the findings. */
  commandLine(level: Level): string;
}

const hostLabels = { malicious: 'control', suspicious: 'delivery', clean: 'www' } as const;
const webPaths = { malicious: 'gate', suspicious: 'package.bin', clean: 'readme.txt' } as const;
const firstHostNumber = { malicious: 10, suspicious: 90, clean: 170 } as const;
const desktop = 'C:\\Users\\Analyst\\Desktop\\';
const browser = 'C:\\Program Files\\Browser\\browser.exe';

const droppedPath = 'C:\\Users\\Analyst\\AppData\\Roaming\\helper\\helper.dll';
const droppedLibrary = {
  path: droppedPath,
  commandLine: `C:\\Windows\\System32\\rundll32.exe ${droppedPath},Start`,
};
const harmlessFile = {
  path: 'C:\\Users\\Analyst\\AppData\\Local\\Temp\\readme.txt',
  commandLine: 'C:\\Windows\\System32\\svchost.exe -k netsvcs',
};

/** Countries for hosts; the addresses belong to nobody. */
export const countries = {
  malicious: ['Germany', 'DE'],
  suspicious: ['France', 'FR'],
  clean: ['Ireland', 'IE'],
} as const;

/** The scene of a sample, as the analyses that are there saw it. */
export function sceneOf(sample: SampleRecord, analyses: readonly AnalysisRecord[]): Scene {
  const seed = sample.hashes.sha256;
  const mark = seededDigits(seed, 'host', 6);
  const sampleUrl = sample.url === null ? undefined : readSampleUrl(sample.url);
  const running = analyses.filter(({ job }) => job.kind !== 'static');
  const isOwn = (level: Level) => level.verdict === sample.verdict;
  const hostNumber = ({ verdict }: Level) => firstHostNumber[verdict] + seededNumber(seed, verdict, 80);
  const samplePath = sampleUrl === undefined ? `${desktop}${sample.name}` : browser;
  const sampleFile = { path: samplePath, commandLine: `"${samplePath}" ` };
  const file = (level: Level) => {
    if (isOwn(level)) return sampleFile;
    return level.verdict === 'clean' ? harmlessFile : droppedLibrary;
  };
  const hostName = ({ verdict }: Level) =>
    verdict === 'clean' ? 'www.example.test' : `${hostLabels[verdict]}-${mark}.example.test`;

  return {
    sample,
    levels: levelsOf(sample.verdict),
    analysisIds: (running.length > 0 ? running : analyses).map(({ id }) => id),
    digits: (label, length) => seededDigits(seed, label, length),
    hostName: (level) => (isOwn(level) && sampleUrl !== undefined ? sampleUrl.hostname : hostName(level)),
    address: (level) => `192.0.2.${hostNumber(level)}`,
    longAddress: (level) => `2001:db8::${hostNumber(level).toString(16)}`,
    url: (level) =>
      isOwn(level) && sampleUrl !== undefined
        ? sampleUrl.href
        : `https://${hostName(level)}/${webPaths[level.verdict]}`,
    filePath: (level) => file(level).path,
    commandLine: (level) => file(level).commandLine,
  };
}

/** The last part of a Windows path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('\\') + 1);
}

/** The program of a command line that begins with a path, in quotation marks or not. */
export function programOf(commandLine: string): string {
  const quoted = /^"([^"]*)"/.exec(commandLine)?.[1];
  return quoted ?? commandLine.split(' ', 1)[0] ?? commandLine;
}
