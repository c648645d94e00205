import { errorEntry } from '../../language/entry/error-entry.js';
import type { NewEntry } from '../../playbook/engine/event.js';
import type { Effect } from '../../playbook/engine/step.js';
import type { Investigation } from '../investigation/investigation.js';
import { OpenInvestigation } from '../investigation/open-investigation.js';
import { askCommand } from '../run-command.js';
import type { System } from '../system.js';
import { attemptKey } from './attempt-key.js';
import { entriesOf } from './call-entries.js';
import { instancesFor, requestOf } from './call-request.js';
import { outsideAutomationFor } from './outside-automation-for.js';
import { performOutside } from './perform-outside.js';

export type CallEffect = Extract<Effect, { readonly type: 'call' }>;

/** What a call of the engine has come to: the entries of its `call-ended`. */
export interface CallAnswer {
  readonly entries: readonly NewEntry[];
  readonly warnings: readonly string[];
}

/** What a call is made with. */
export interface CallTools {
  readonly system: System;
  /** As it was when the call was decided. */
  readonly investigation: Investigation;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /**
   * When the attempt first began, in milliseconds since 1970, where it is kept and may be asked for after a crash (see
   * `findAttempt`): what it leaves at a service then bears its key. Absent in runs that end with their process.
   */
  readonly durableSince?: number;
}

/**
 * Makes a call that the engine asks for, and keeps the files that come with the answer. What the engine does itself
 * (`extend-context`, `ignore-outputs`, retries, the waiting of polls) is not asked for here. Never throws.
 */
export async function performCall(effect: CallEffect, tools: CallTools): Promise<CallAnswer> {
  const { system, investigation, signal, durableSince } = tools;
  const automation = outsideAutomationFor(effect.command, effect.brand, system.instances);
  if (automation) {
    const seconds = effect.platform.executionTimeoutSeconds;
    const entries = await performOutside(automation, { ...tools, args: effect.args, seconds });
    return { entries, warnings: [] };
  }
  const instances = instancesFor(effect, system.instances);
  try {
    const answer = await askCommand(
      { ...system, instances, redact: (text, kind) => system.redact(text, kind) },
      new OpenInvestigation(investigation),
      requestOf(effect),
      {
        signal,
        attempt: attemptKey(investigation.id, effect.attempt, durableSince),
        durable: durableSince !== undefined,
      },
    );
    const entries: NewEntry[] = [];
    for (const part of answer.parts) entries.push(...(await entriesOf(part, system, instances)));
    return { entries, warnings: answer.warnings };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { entries: [{ entry: errorEntry(system.redact(message)) }], warnings: [] };
  }
}
