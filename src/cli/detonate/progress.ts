import { type Detonation, nameOf, type Progress, type Subject } from '../../runtime/detonation/detonation.js';
import { terminalText } from '../render/terminal-text.js';
import type { CommandContext } from '../surroundings.js';

/** Milliseconds between two lines that say no more than "still waiting", where lines cannot be rewritten. */
const quiet = 30_000;
const clearLine = '\r\u001b[2K';

/** Shows how detonations get on, on standard error: one line rewritten in place on a terminal, else a line for news. */
export class ProgressDisplay {
  readonly #latest = new Map<Subject, string>();
  readonly #lastWaitLine = new Map<Subject, number>();

  constructor(private readonly context: CommandContext) {}

  show(subject: Subject, progress: Progress): void {
    const text = describe(progress);
    if (this.context.errorLook.drawn) {
      if (progress.step === 'done') this.#latest.delete(subject);
      else this.#latest.set(subject, `${nameOf(subject)}: ${text}`);
      this.#redraw();
    } else if (this.#isNews(subject, progress)) {
      this.#write(`${terminalText(nameOf(subject))}: ${terminalText(text)}\n`);
    }
  }

  /** Leaves a clean line behind. */
  end(): void {
    if (this.context.errorLook.drawn) this.#write(clearLine);
  }

  #redraw(): void {
    const line = terminalText([...this.#latest.values()].join(' | ')).replaceAll('\n', ' ');
    const room = this.context.errorLook.width - 1;
    const shown = line.length > room ? `${line.slice(0, room - 1)}…` : line;
    this.#write(`${clearLine}${this.context.errorLook.colours.dim(shown)}`);
  }

  #isNews(subject: Subject, progress: Progress): boolean {
    if (progress.step !== 'waiting') return true;
    const last = this.#lastWaitLine.get(subject);
    if (last !== undefined && progress.elapsed - last < quiet) return false;
    this.#lastWaitLine.set(subject, progress.elapsed);
    return true;
  }

  #write(text: string): void {
    void this.context.errors.write(text);
  }
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
      return `collecting what was found in sample ${progress.sampleId} …`;
    case 'done':
      return outcomeOf(progress.detonation);
  }
}

function outcomeOf({ status, verdict }: Detonation): string {
  return status === 'finished' ? (verdict ?? 'no verdict') : status;
}
