import type { Problem, ProblemLevel } from '../../language/yaml/problem.js';
import type { Colours } from '../render/look.js';
import { terminalLine } from '../render/terminal-text.js';
import type { CommandContext } from '../surroundings.js';

/**
 * Prints a line for each problem on standard output, and how many there are on standard error. Remarks of style are
 * counted only, unless more is wanted (`-v`).
 */
export async function printProblems(
  checked: number,
  noun: 'manifest' | 'playbook',
  problems: readonly Problem[],
  { look, output, errors, verbose }: CommandContext,
): Promise<void> {
  const shown = problems.filter(({ level }) => level !== 'info' || verbose > 0);
  const lines = shown.map((problem) => `${lineOf(problem, look.colours)}\n`);
  if (lines.length > 0) await output.write(lines.join(''));
  await errors.write(`${summary(`${checked} ${noun}${checked === 1 ? '' : 's'}`, problems, verbose)}\n`);
}

function lineOf({ file, line, column, level, code, message }: Problem, colours: Colours): string {
  const place = colours.dim(terminalLine(`${file}:${line}:${column}`));
  return `${place} ${paint[level](colours)(level)} [${code}] ${terminalLine(message)}`;
}

const paint: { readonly [Level in ProblemLevel]: (colours: Colours) => (text: string) => string } = {
  error: ({ red }) => red,
  warning: ({ yellow }) => yellow,
  info: ({ cyan }) => cyan,
};

function summary(checked: string, problems: readonly Problem[], verbose: number): string {
  const count = (level: ProblemLevel) => problems.filter((problem) => problem.level === level).length;
  const remarks = count('info');
  const hidden = remarks > 0 && verbose === 0 ? ', shown with -v' : '';
  const parts = [
    ...counted(count('error'), 'error'),
    ...counted(count('warning'), 'warning'),
    ...counted(remarks, 'remark').map((text) => `${text}${hidden}`),
  ];
  const found = parts.length === 0 ? 'nothing to report' : parts.join(', ');
  return `${checked} checked: ${found}.`;
}

function counted(count: number, noun: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${noun}${count === 1 ? '' : 's'}`];
}
