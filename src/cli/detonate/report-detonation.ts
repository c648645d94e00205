import { EntryType } from '../../language/entry/entry.js';
import { markdownTable } from '../../language/entry/table/index.js';
import { type JsonObject, member } from '../../language/json/json.js';
import { type Detonation, nameOf } from '../../runtime/detonation/detonation.js';
import { outputsAt } from '../../runtime/detonation/read-outputs.js';
import { renderView, viewEntry } from '../render/entry-view.js';
import type { Look } from '../render/look.js';
import { paintVerdict } from '../render/paint-verdict.js';
import { terminalLine } from '../render/terminal-text.js';

/** Beside every verdict that no sandbox gave. */
const simulated = '(given by a simulator: not a real verdict)';

/** A finished detonation as a person reads it: verdict, indicators, then what the sandbox found. */
export async function reportDetonation(
  detonation: Detonation,
  isSimulated: boolean,
  look: Look,
): Promise<string> {
  const parts = [verdictLines(detonation, isSimulated, look)];
  const indicators = indicatorTable(detonation);
  if (indicators !== undefined) parts.push(await renderView({ format: 'markdown', text: indicators }, look));
  for (const entry of detonation.findings)
    if (entry.Type !== EntryType.error) parts.push(await renderView(viewEntry(entry), look));
  return `${parts.join('\n\n')}\n`;
}

function verdictLines(detonation: Detonation, isSimulated: boolean, look: Look): string {
  const { verdict, verdictReason, submissions, isKnown } = detonation;
  const name = terminalLine(nameOf(detonation.subject));
  const shown = verdict === null ? 'none' : paintVerdict(verdict, look.colours);
  const lines = [
    look.drawn ? look.colours.bold(name) : `# ${name}`,
    `${look.drawn ? 'Verdict: ' : '**Verdict:** '}${shown}${isSimulated ? ` ${look.colours.yellow(simulated)}` : ''}`,
  ];
  if (verdictReason !== null) lines.push(`Reason: ${terminalLine(verdictReason)}`);
  if (isKnown) lines.push('It was analysed before; no new analysis was made.');
  const ids = submissions.map(
    ({ submissionId, sampleId }) => `submission ${submissionId}, sample ${sampleId ?? '?'}`,
  );
  if (ids.length > 0) lines.push(look.colours.dim(ids.join('; ')));
  return lines.join(look.drawn ? '\n' : '\n\n');
}

const scores = ['Unknown', 'Good', 'Suspicious', 'Bad'];

/** The scored indicators, the worst first, each once; undefined when there are none. */
function indicatorTable({ entries }: Detonation): string | undefined {
  const rows = new Map<string, JsonObject>();
  for (const row of outputsAt(entries, 'DBotScore'))
    rows.set(JSON.stringify([member(row, 'Type'), member(row, 'Indicator')]), row);
  if (rows.size === 0) return undefined;
  const sorted = [...rows.values()].sort((one, other) => scoreOf(other) - scoreOf(one));
  return markdownTable({
    title: 'Indicators',
    headers: ['Indicator', 'Type', 'Score', 'Reliability'],
    rows: sorted.map((row) => ({ ...row, Score: scores[scoreOf(row)] ?? 'Unknown' })),
  });
}

function scoreOf(row: JsonObject): number {
  const score = member(row, 'Score');
  return typeof score === 'number' ? score : 0;
}
