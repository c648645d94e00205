import { declarationOf, type Instance, literals } from '../../dispatch/index.js';
import type { Entry } from '../../language/entry/entry.js';
import { errorEntry } from '../../language/entry/error-entry.js';
import type { JsonObject } from '../../language/json/json.js';
import type { NewEntry, Polling } from '../../playbook/engine/event.js';
import type { Effect } from '../../playbook/engine/step.js';
import type { Investigation } from '../investigation/investigation.js';
import { type KeptDraft, keepFiles } from '../investigation/keep-files.js';
import { OpenInvestigation } from '../investigation/open-investigation.js';
import { type AnswerPart, askCommand } from '../run-command.js';
import type { System } from '../system.js';
import { isOfBrand } from './brand.js';
import { keptEntry } from './kept-entry.js';
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
}

/** An entry that says nothing: it only carries when the command is to be called again. */
const silent: Entry = { Type: 1, ContentsFormat: 'text', Contents: '' };

/**
 * Makes a call that the engine asks for, and keeps the files that come with the answer. What the engine does itself
 * (`extend-context`, `ignore-outputs`, retries, the waiting of polls) is not asked for here. Never throws.
 */
export async function performCall(effect: CallEffect, tools: CallTools): Promise<CallAnswer> {
  const { system, investigation, signal } = tools;
  const automation = outsideAutomationFor(effect.command, effect.brand, system.instances);
  if (automation) {
    const seconds = effect.platform.executionTimeoutSeconds;
    const entries = await performOutside(automation, { ...tools, args: effect.args, seconds });
    return { entries, warnings: [] };
  }
  const instances = system.instances.filter((instance) => isOfBrand(instance, effect.brand));
  try {
    const answer = await askCommand(
      { ...system, instances, redact: (text, kind) => system.redact(text, kind) },
      new OpenInvestigation(investigation),
      { command: effect.command, args: literals({ ...platformArguments(effect), ...effect.args }) },
      { signal, attempt: `${investigation.id}/${effect.attempt}` },
    );
    const entries: NewEntry[] = [];
    for (const part of answer.parts) entries.push(...(await entriesOf(part, system, instances)));
    return { entries, warnings: answer.warnings };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { entries: [{ entry: errorEntry(system.redact(message)) }], warnings: [] };
  }
}

function platformArguments({ platform }: CallEffect): JsonObject {
  const { using, usingBrand, usingCategory, executionTimeoutSeconds } = platform;
  return {
    ...(using ? { using } : {}),
    ...(usingBrand ? { 'using-brand': usingBrand } : {}),
    ...(usingCategory ? { 'using-category': usingCategory } : {}),
    ...(executionTimeoutSeconds === undefined ? {} : { 'execution-timeout': executionTimeoutSeconds }),
  };
}

async function entriesOf(
  { origin, drafts, again }: AnswerPart,
  system: System,
  instances: readonly Instance[],
): Promise<readonly NewEntry[]> {
  const kept: KeptDraft[] = [...(await keepFiles(drafts, system.files, (text) => system.redact(text)))];
  // A poll may come without an entry.
  while (kept.length < again.length) kept.push({ entry: silent });
  const instance = instances.find(({ name }) => name === origin.instance);
  return kept.map((draft, index) => {
    const next = again[index];
    return {
      ...keptEntry(draft),
      origin,
      ...(next ? { polling: pollingOf(next, instance) } : {}),
    };
  });
}

/** Whoever was asked first is polled, and nobody else. */
function pollingOf(
  { command, args, afterSeconds, timeoutSeconds }: AnswerPart['again'][number],
  instance: Instance | undefined,
): Polling {
  const declaresUsing =
    instance && declarationOf(instance, command)?.arguments.some(({ name }) => name === 'using');
  return {
    command,
    args: instance && !declaresUsing ? { ...args, using: [instance.name] } : args,
    nextRunSeconds: afterSeconds,
    ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
  };
}
