import type { EndedTask, OpenTask, PlaybookProgress } from '../../../runtime/playbook/task-watch.js';
import { terminalLine } from '../../render/terminal-text.js';
import { cutToWidth } from '../../render/text-width.js';
import type { CommandContext } from '../../surroundings.js';

/** Lines that are drawn anew; more would not fit on a small terminal and could not be taken back. */
const mostOpen = 10;

/**
 * Shows how a playbook gets on, on standard error. On a terminal tasks that have ended stay, below their callers, and
 * those under way are redrawn; in a pipe there is a line for each task that has ended.
 */
export class TaskTree {
  readonly #isDrawn: boolean;
  #openLines = 0;

  constructor(private readonly context: Pick<CommandContext, 'errors' | 'errorLook' | 'verbose'>) {
    // What else is told with -v would be overwritten.
    this.#isDrawn = context.errorLook.drawn && context.verbose === 0;
  }

  show({ ended, open }: PlaybookProgress): void {
    const named = ended.filter(({ name, error }) => name !== '' || error !== undefined);
    if (this.#isDrawn) {
      this.#redraw(
        named.map((task) => this.#endedLine(task)),
        open,
      );
    } else for (const task of named) void this.context.errors.write(`${plainLine(task)}\n`);
  }

  /** Leaves only what has ended. */
  end(): void {
    if (this.#isDrawn) this.#redraw([], []);
  }

  #redraw(ended: readonly string[], open: readonly OpenTask[]): void {
    const { colours } = this.context.errorLook;
    const shown = open.slice(0, mostOpen).map((task) => this.#openLine(task));
    const others = open.length - shown.length;
    if (others > 0) shown.push(colours.dim(`  … and ${others} more`));
    const text = [...ended, ...shown].map((line) => `${line}\n`).join('');
    void this.context.errors.rewriteLines(this.#openLines, text);
    this.#openLines = shown.length;
  }

  #endedLine(task: EndedTask): string {
    const { colours } = this.context.errorLook;
    const mark =
      task.status === 'error'
        ? colours.red('✖')
        : task.error === undefined
          ? colours.green('✔')
          : colours.yellow('✔');
    return `${indent(task)}${mark} ${this.#cut(task, withError(task))}`;
  }

  #openLine(task: OpenTask): string {
    const { colours } = this.context.errorLook;
    const mark = task.status === 'waiting' ? colours.yellow('◌') : colours.cyan('▸');
    return `${indent(task)}${mark} ${colours.dim(this.#cut(task, `${label(task)} …`))}`;
  }

  /** A line that is too long would leave its end behind when it is redrawn. */
  #cut(task: { readonly path: string }, text: string): string {
    return cutToWidth(text, Math.max(this.context.errorLook.width - indent(task).length - 3, 10));
  }
}

function plainLine(task: EndedTask): string {
  return `${task.status} ${withError(task)}`;
}

function withError(task: EndedTask): string {
  return task.error === undefined ? label(task) : `${label(task)}: ${oneLine(task.error)}`;
}

function label({ path, name }: { readonly path: string; readonly name: string }): string {
  return oneLine(`${path} ${name}`.trimEnd());
}

/** Safe to print, on one line. */
function oneLine(text: string): string {
  return terminalLine(text.trim()).replaceAll('\t', ' ');
}

function indent({ path }: { readonly path: string }): string {
  return '  '.repeat(Math.min(path.split('/').length - 1, 10));
}
