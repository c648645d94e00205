import { type Severity, severityOf, type Verdict } from '../detonation/verdict.js';

/** One weight of findings of a sample: every kind of artifact occurs once at each level. */
export interface Level {
  readonly verdict: Exclude<Verdict, 'not_available'>;
  readonly severity: Severity;
  /** 4 malicious, 3 suspicious, 0 not suspicious (`vmray-api/README.md` section 8). */
  readonly numericSeverity: number;
  /** Harmless artifacts are no IOCs. */
  readonly ioc: boolean;
  readonly reasonCode: number;
  readonly reason: string;
}

function level(
  verdict: Level['verdict'],
  numericSeverity: number,
  reasonCode: number,
  reason: string,
): Level {
  const ioc = verdict !== 'clean';
  return { verdict, severity: severityOf(verdict), numericSeverity, ioc, reasonCode, reason };
}

const malicious = level('malicious', 4, 1, 'Several threat indicators agree');
const suspicious = level('suspicious', 3, 4, 'Seen together with unwanted behaviour');
const harmless = level('clean', 0, 9, 'Listed as harmless');

const levels = {
  malicious: [malicious, suspicious, harmless],
  suspicious: [suspicious, harmless],
  clean: [harmless],
  not_available: [],
} as const satisfies Record<Verdict, readonly Level[]>;

/** The levels at which a sample of this verdict has findings, worst first. */
export function levelsOf(verdict: Verdict): readonly Level[] {
  return levels[verdict];
}
