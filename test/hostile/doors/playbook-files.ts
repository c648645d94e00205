import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlaybookAttack, Simulated } from '../hostile-input.js';
import { tasksOf } from './library-playbook.js';

/** Characters of stubs that are still read from a file in no time; what is larger is for the library. */
const mostCharacters = 200_000;

export const playbookFile = 'playbook.yml';
export const stubsFile = 'stubs.yml';

/** Writes a playbook, those that it calls, and its stubs into a folder; false where the stubs are too large for a file. */
export function writePlaybook(folder: string, attack: PlaybookAttack): boolean {
  const { yaml, callees = [], context = {}, commands = {} } = attack;
  const names = callees.map((_, index) => `callee-${index}.yml`);
  const stubs = JSON.stringify({ context, commands, playbooks: names });
  if (stubs.length > mostCharacters) return false;
  writeFileSync(join(folder, playbookFile), yaml);
  callees.forEach((text, index) => {
    writeFileSync(join(folder, names[index] ?? ''), text);
  });
  writeFileSync(join(folder, stubsFile), stubs);
  return true;
}

/** What `sortie playbook simulate --json` has printed on its first line; undefined where it is no result. */
export function readSimulation(output: string): Simulated | undefined {
  const [line = ''] = output.split('\n', 1);
  if (!line.startsWith('{')) return undefined;
  const { status, tasks, context, warnings = [] } = JSON.parse(line);
  return { status: String(status), tasks: tasksOf(tasks), context, warnings };
}
