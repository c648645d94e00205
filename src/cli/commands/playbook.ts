import type { Command } from 'commander';
import type { Perform } from '../perform.js';
import { declareCheck } from './playbook/check.js';
import { declareRun } from './playbook/run.js';
import { declareSimulate } from './playbook/simulate.js';

/** `sortie playbook`: each command below it is declared in a file of its own in `playbook/`. */
export function declarePlaybook(program: Command, perform: Perform): void {
  const playbook = program
    .command('playbook')
    .description('check, run and simulate playbooks of the XSOAR format')
    .addHelpText('after', examples);
  for (const declare of [declareCheck, declareRun, declareSimulate]) declare(playbook, perform);
}

const examples = `
Examples:
  $ sortie playbook check playbooks
  $ sortie playbook run 'Detonate File - VMRay' File=@invoice.docx
  $ sortie playbook simulate triage.yml --stubs stubs.yml`;
