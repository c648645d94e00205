import type { Verdict } from './verdict.js';

/**
 * The EICAR test text, joined at run time. It must never stand in one piece in a file of this
 * repository: virus scanners would take the file away.
 */
export function eicarTestText(): string {
  return ['X5O!P%@AP[4\\PZX54', '(P^)7CC)7}$EICAR', '-STANDARD-ANTI', 'VIRUS-TEST-FILE', '!$H+H*'].join('');
}

const markers: readonly { readonly text: Buffer; readonly verdict: Verdict }[] = [
  { text: Buffer.from(eicarTestText(), 'latin1'), verdict: 'malicious' },
  { text: Buffer.from('SORTIE-SUSPICIOUS', 'latin1'), verdict: 'suspicious' },
  { text: Buffer.from('SORTIE-NO-VERDICT', 'latin1'), verdict: 'not_available' },
];

/** The verdicts whose marker stands in `content` (`interface.md`, The simulator). */
export function verdictsIn(content: Buffer): Verdict[] {
  return markers.filter(({ text }) => content.includes(text)).map(({ verdict }) => verdict);
}

/** The worst of several verdicts, `clean` for none. */
export function worstOf(verdicts: Iterable<Verdict>): Verdict {
  const found = new Set(verdicts);
  return markers.find(({ verdict }) => found.has(verdict))?.verdict ?? 'clean';
}
