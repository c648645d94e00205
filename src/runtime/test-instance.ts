import { type Instance, literals, testModule } from '../dispatch/index.js';
import { EntryType } from '../language/entry/entry.js';
import { newInvestigation } from './investigation/investigation.js';
import { OpenInvestigation } from './investigation/open-investigation.js';
import { askCommand } from './run-command.js';
import type { System } from './system.js';

/** What an instance's own test says: `ok`, or why it does not work. */
export interface TestResult {
  readonly success: boolean;
  readonly message: string;
}

/** Runs `test-module` of one instance. Never throws: a configuration that cannot work is a failed test. */
export async function testInstance(
  system: System,
  instance: Instance,
  signal: AbortSignal,
): Promise<TestResult> {
  const request = { command: testModule, args: literals({ using: [instance.name] }) };
  const answer = await askCommand(system, new OpenInvestigation(newInvestigation('test')), request, {
    signal,
  });
  const messages = answer.entries.map(({ Contents }) =>
    typeof Contents === 'string' ? Contents : JSON.stringify(Contents),
  );
  return {
    success: answer.entries.every(({ Type }) => Type !== EntryType.error),
    message: messages.join(' '),
  };
}
