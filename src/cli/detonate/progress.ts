import { type Detonation, nameOf, type Progress, type Subject } from '../../runtime/detonation/detonation.js';
import { terminalLine } from '../render/terminal-text.js';
import { cutToWidth } from '../render/text-width.js';
import type { CommandContext } from '../surroundings.js';

/** Milliseconds between two lines that say no more than "still waiting", where lines cannot be rewritten. */
const quiet = 30_000;

/** Shows how detonations get on, on standard error: one line rewritten in place on a terminal, else a line for news. */
export class ProgressDisplay {
  readonly #latest = new Map<Subject, string>();
  readonly #lastWaitLine = new Map<Subject, number>();

  constructor(private readonly context: Pick<CommandContext, 'errors' | 'errorLook'>) {}

  show(subject: Subject, progress: Progress): void {
    if (this.context.errorLook.drawn) {
      if (progress.step === 'done') this.#latest.delete(subject);
      else this.#latest.set(subject, lineOf(subject, progress));
      this.#redraw();
    } else if (this.#isNews(subject, progress)) {
      void this.context.errors.write(`${lineOf(subject, progress)}\n`);
    }
  }

  /** Leaves a clean line behind. */
  end(): void {
    if (this.context.errorLook.drawn) void this.context.errors.rewriteLine('');
  }

  #redraw(): void {
    const { errors, errorLook } = this.context;
    // A line that is too long would leave its end behind when it is rewritten.
    const line = cutToWidth([...this.#latest.values()].join(' | '), errorLook.width - 1);
    void errors.rewriteLine(errorLook.colours.dim(line));
  }

  #isNews(subject: Subject, progress: Progress): boolean {
    if (progress.step !== 'waiting') return true;
    const last = this.#lastWaitLine.get(subject);
    if (last !== undefined && progress.elapsed - last < quiet) return false;
    this.#lastWaitLine.set(subject, progress.elapsed);
    return true;
  }
}

/** Safe to print, on one line, whatever the subject is called and the problem says. */
function lineOf(subject: Subject, progress: Progress): string {
  return terminalLine(`${nameOf(subject)}: ${describe(progress)}`).replaceAll('\t', ' ');
}

function describe(progress: Progress): string {
  switch (progress.step) {
    case 'submitting':
      return 'submitting …';
    case 'submitted':
      return `submitted as ${progress.submissions.map(({ submissionId }) => submissionId).join(', ')}`;
    case 'waiting': {
      const done = progress.submissions.filter(({ isFinished }) => isFinished).length;
      const share =
        progress.submissions.length > 1 ? `, ${done} of ${progress.submissions.length} finished` : '';
      return `waiting for the verdict, ${Math.round(progress.elapsed / 1000)} s${share} …`;
    }
    case 'trying-again':
      return `asking for the verdict failed and is tried again: ${progress.problem}`;
    case 'collecting':
      return progress.samples.length === 1
        ? `collecting what was found in sample ${progress.samples.join()} …`
        : `collecting what was found in ${progress.samples.length} samples …`;
    case 'done':
      return outcomeOf(progress.detonation);
  }
}

function outcomeOf({ status, verdict }: Detonation): string {
  return status === 'finished' ? (verdict ?? 'no verdict') : status;
}
