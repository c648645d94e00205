import type { OutsideAutomation, OutsideEdges } from '../../automations/outside/outside-automation.js';
import { maskDraft } from '../../dispatch/mask-draft.js';
import { defaultTimeoutSeconds } from '../../dispatch/prepare.js';
import { wait, withinDeadline } from '../../dispatch/within-deadline.js';
import type { Entry } from '../../language/entry/entry.js';
import { errorEntry } from '../../language/entry/error-entry.js';
import type { JsonObject } from '../../language/json/json.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import type { NewEntry } from '../../playbook/automation/new-entry.js';
import { lackOfArguments } from '../../playbook/engine/call/missing-arguments.js';
import { asAnyText } from '../../playbook/values/cast.js';
import { createRedactor } from '../../sdk/redaction/create-redactor.js';
import { masked, type Redact } from '../../sdk/redaction/redact.js';
import { redactTrace } from '../../sdk/redaction/redact-trace.js';
import { redactingLogger } from '../../sdk/redaction/redacting-logger.js';
import { isSecretArgument } from '../../sdk/redaction/secret-name.js';
import { lazyHost } from '../connections/lazy-host.js';
import type { Investigation } from '../investigation/investigation.js';
import { investigationFiles } from '../investigation/investigation-files.js';
import { keepFiles } from '../investigation/keep-files.js';
import type { System } from '../system.js';
import { keptEntry } from './kept-entry.js';

/** What an automation is performed with. */
export interface OutsideCall {
  readonly args: JsonObject;
  readonly system: System;
  readonly investigation: Investigation;
  readonly signal: AbortSignal;
  /** Seconds that it may take; as many as a command by default. */
  readonly seconds: number | undefined;
}

/** Performs an automation that reads files or asks the network, and keeps its files. Never throws. */
export async function performOutside(
  automation: OutsideAutomation,
  { args, system, investigation, signal, seconds = defaultTimeoutSeconds }: OutsideCall,
): Promise<readonly NewEntry[]> {
  const redact = redactorOf(automation, args, system);
  const deadline = { command: automation.name, seconds, signal, clock: system.clock };
  try {
    const drafts = await withinDeadline(
      (own) =>
        automation.perform(
          complete(automation, args),
          edgesOf(automation, system, investigation, redact, own),
        ),
      deadline,
    );
    const kept = await keepFiles(
      drafts.map((draft) => maskDraft(draft, redact)),
      system.files,
      redact,
    );
    return kept.map(keptEntry);
  } catch (error) {
    const before = error instanceof AutomationFailed ? error.entries : [];
    const message = error instanceof Error ? error.message : String(error);
    return [...before.map((entry: Entry) => ({ entry })), { entry: errorEntry(redact(message)) }];
  }
}

/**
 * The arguments with their defaults: whoever is called by another automation has none yet.
 * @throws AutomationFailed where a required one is missing
 */
function complete({ arguments: declared }: OutsideAutomation, given: JsonObject): JsonObject {
  const supplied = Object.entries(given).filter(([, value]) => value !== null && value !== '');
  const names = new Set(supplied.map(([name]) => name));
  const missing = declared.filter(({ name, isRequired }) => isRequired && !names.has(name));
  if (missing.length > 0) throw new AutomationFailed(lackOfArguments(missing.map(({ name }) => name)));
  const defaults = declared.flatMap(({ name, default: text }): [string, string][] =>
    text === undefined || names.has(name) ? [] : [[name, text]],
  );
  return Object.fromEntries([...supplied, ...defaults]);
}

function edgesOf(
  { name }: OutsideAutomation,
  { files, clock, log, edges = {} }: System,
  investigation: Investigation,
  redact: Redact,
  signal: AbortSignal,
): OutsideEdges {
  const { trace } = edges;
  return {
    files: investigationFiles(() => investigation, files),
    fileNames: [...investigation.files].map(([entryId, file]) => ({ entryId, name: file.name })),
    entry: (id) => investigation.entries.find((entry) => entry.ID === id),
    host: lazyHost({
      ...edges,
      ...(trace ? { trace: (event) => trace(redactTrace(event, redact)) } : {}),
      now: () => clock.now(),
      log: redactingLogger(log, redact),
      redact,
    }),
    signal,
    pause: (milliseconds) => wait({ command: name, seconds: milliseconds / 1000, signal, clock }),
  };
}

/** Masks the system's secrets, those of the call, and what the query of an address calls one. */
function redactorOf(automation: OutsideAutomation, args: JsonObject, system: System): Redact {
  const secrets = automation.arguments.flatMap(({ name, isSecret }) => {
    const value = isSecret && Object.hasOwn(args, name) ? args[name] : undefined;
    const texts = value === undefined ? [] : Array.isArray(value) ? value : [value];
    return texts.map(asAnyText).filter((text) => text !== '');
  });
  const ofCall = createRedactor(secrets);
  return (text, kind) => {
    const shown = system.redact(ofCall(text, kind), kind);
    return kind === 'data' ? shown : withoutSecretQuery(shown);
  };
}

function withoutSecretQuery(text: string): string {
  return text.replace(/([?&])([\w.-]{1,60})=[^&#\s"]*/g, (whole, before: string, name: string) =>
    isSecretArgument(name) ? `${before}${name}=${masked}` : whole,
  );
}
