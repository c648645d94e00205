import { EntryType } from '../../../language/entry/entry.js';
import type { Plan } from '../../../playbook/plan/plan.js';
import { framesResult } from '../../../playbook/simulation/simulation-result.js';
import type { PlaybookEntry } from '../../../runtime/playbook/playbook-investigation.js';
import type { PlaybookRun, WaitingTask } from '../../../runtime/playbook/playbook-run.js';
import { renderView, viewEntry } from '../../render/entry-view.js';
import { terminalLine } from '../../render/terminal-text.js';
import { warn } from '../../report-error.js';
import type { CommandContext } from '../../surroundings.js';

/** A run as `interface.md` prints it; its `next` is null, for a run that lives in memory cannot be taken up again. */
export function runShape(
  run: PlaybookRun,
  planOf: (digest: string) => Plan | undefined,
  isSimulated: boolean,
) {
  const { tasks, order, playbooks } = framesResult(run.frames, planOf);
  return {
    run: run.id,
    investigation: run.investigation.id,
    playbook: run.playbook,
    status: run.status,
    started: run.startedAt.toISOString(),
    ...(run.endedAt ? { ended: run.endedAt.toISOString() } : {}),
    waiting: run.waiting.map(({ path, name, for: whom, since, until, labels }) => ({
      task: path,
      name,
      for: whom,
      since: since.toISOString(),
      ...(until ? { until: until.toISOString() } : {}),
      ...(labels.length > 0 ? { labels } : {}),
    })),
    tasks,
    order,
    playbooks,
    next: null,
    simulated: isSimulated,
    entries: run.entries.map(({ stored, path }) => ({
      ...stored,
      ...(path === undefined ? {} : { Task: path }),
    })),
    context: run.investigation.context,
    warnings: run.warnings,
  };
}

/** Prints what a run has left: its entries on standard output, how it ended on standard error. */
export async function printRun(
  run: PlaybookRun,
  planOf: (digest: string) => Plan | undefined,
  isSimulated: boolean,
  context: CommandContext,
): Promise<void> {
  const { output, look, errors } = context;
  for (const warning of run.warnings) await warn(warning, context);
  for (const { stored, path, isQuiet } of run.entries) {
    if (stored.Type === EntryType.error) {
      // Those of tasks were told as their tasks ended.
      if (path === undefined) await warn(String(stored.Contents), context);
      continue;
    }
    if (isQuiet) continue;
    const text = await renderView(viewEntry(stored), look);
    if (text === '') continue;
    const heading = terminalLine(headingOf({ stored, path }, run, planOf));
    await output.write(`${look.drawn ? look.colours.bold(heading) : `## ${heading}`}\n${text}\n\n`);
  }
  if (isSimulated)
    await output.write(`${look.colours.yellow('(answered by a simulator: no real verdicts)')}\n`);
  await errors.write(`${terminalLine(run.playbook)}: ${run.status}${tookOf(run)}\n`);
  for (const task of run.waiting) await errors.write(`  ${waitingLine(task)}\n`);
}

/** The task that left the entry, and the instance that answered it. */
function headingOf(
  { stored, path }: { readonly stored: PlaybookEntry['stored']; readonly path: string | undefined },
  { frames }: PlaybookRun,
  planOf: (digest: string) => Plan | undefined,
): string {
  if (path === undefined) return `scheduled (${stored.ModuleName})`;
  const end = path.lastIndexOf('/');
  const frame = frames.get(path.slice(0, Math.max(end, 0)));
  const name = frame && planOf(frame.plan)?.tasks.get(path.slice(end + 1))?.name;
  return `${path} ${name ?? ''}`.trimEnd().concat(` (${stored.ModuleName})`);
}

function tookOf({ startedAt, endedAt }: PlaybookRun): string {
  return endedAt ? ` after ${Math.round((endedAt.getTime() - startedAt.getTime()) / 1000)} s` : '';
}

function waitingLine({ path, name, for: whom, labels, until }: WaitingTask): string {
  const answers = labels.length > 0 ? `: ${labels.join(' | ')}` : '';
  const limit = until ? `, until ${until.toISOString()}` : '';
  return terminalLine(`${path} ${name}${whom === '' ? '' : ` (for ${whom})`}${limit}${answers}`);
}
