import { type Finding, findAttempt as findInvocation } from '../../dispatch/find-attempt.js';
import type { Instance } from '../../dispatch/index.js';
import type { NewEntry } from '../../playbook/engine/event.js';
import type { Attempt } from '../../playbook/engine/state.js';
import {
  type CallsByInstance,
  callsByInstance,
  type InstanceCalls,
  keyOfInvocation,
} from '../calls-by-instance.js';
import type { Investigation } from '../investigation/investigation.js';
import { investigationFiles } from '../investigation/investigation-files.js';
import { attemptKey } from '../playbook/attempt-key.js';
import { entriesOf } from '../playbook/call-entries.js';
import { type EngineCall, instancesFor, requestOf } from '../playbook/call-request.js';
import { outsideAutomationFor } from '../playbook/outside-automation-for.js';
import type { System } from '../system.js';
import { effectOfCall } from './effect-of-call.js';

/** An attempt of the engine, whose answer was lost. */
export type LostAttempt = EngineCall & Pick<Attempt, 'id' | 'begun'>;

/** What has become of it. */
export type FoundAttempt =
  /** It was made, and these are the entries of its `call-ended`. */
  | { readonly kind: 'found'; readonly entries: readonly NewEntry[]; readonly warnings?: readonly string[] }
  /** It was certainly not made. */
  | { readonly kind: 'absent' }
  /** Nobody can tell; why, in whole sentences, for the person who decides. */
  | { readonly kind: 'unknown'; readonly reason: string }
  /** It does no harm to make it once more. */
  | { readonly kind: 'repeatable' };

/** What a search is made with. */
export interface FindTools {
  readonly system: System;
  readonly investigation: Investigation;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** A service may show late what it has received: it is asked again for so long. */
  readonly lookForSeconds?: number;
}

/** How soon a service shows what it has received is nowhere said (D30). */
const usualLookForSeconds = 60;

/**
 * Asks what an attempt has done whose maker was lost (design decision 8), by the key that `performCall` gave it. Never
 * throws: what goes wrong means that nobody can tell.
 */
export async function findAttempt(attempt: LostAttempt, tools: FindTools): Promise<FoundAttempt> {
  const { system, investigation } = tools;
  const { begun, id } = attempt;
  if (effectOfCall(attempt, system) !== 'once') return { kind: 'repeatable' };
  if (!begun) return { kind: 'absent' };
  if (outsideAutomationFor(attempt.command, attempt.brand, system.instances))
    return {
      kind: 'unknown',
      reason: `Nobody can be asked whether the request of ${attempt.command} was sent.`,
    };
  const instances = instancesFor(attempt, system.instances);
  let expansion: CallsByInstance;
  try {
    expansion = callsByInstance(requestOf(attempt), instances, {});
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'unknown', reason: system.redact(message) };
  }
  const key = attemptKey(investigation.id, id, begun.at);
  const searches = expansion.calls.map((calls) => findAtInstance(calls, key, new Date(begun.at), tools));
  const outcomes = await Promise.all(searches);
  return sumUp(attempt, outcomes, tools, instances);
}

/** What was found at one instance, in the order in which it was asked for. */
interface InstanceOutcome extends InstanceCalls {
  readonly findings: readonly Finding[];
}

/** List elements are made one after another: behind one that was not made there is none. */
async function findAtInstance(
  calls: InstanceCalls,
  key: string,
  begunAt: Date,
  { system, investigation, signal, lookForSeconds = usualLookForSeconds }: FindTools,
): Promise<InstanceOutcome> {
  const findings: Finding[] = [];
  const { files, log, clock } = system;
  for (const [index, invocation] of calls.invocations.entries()) {
    const finding = await findInvocation(
      invocation,
      {
        files: investigationFiles(() => investigation, files),
        attempt: keyOfInvocation(key, calls.instance, index),
        durable: true,
        signal,
        log,
        clock,
        redact: (text, kind) => system.redact(text, kind),
      },
      { begunAt, lookForSeconds },
    );
    findings.push(finding);
    if (finding.kind !== 'found') break;
  }
  return { ...calls, findings };
}

async function sumUp(
  { command }: LostAttempt,
  outcomes: readonly InstanceOutcome[],
  { system }: FindTools,
  instances: readonly Instance[],
): Promise<FoundAttempt> {
  const findings = outcomes.flatMap((outcome) => outcome.findings);
  const reasons = findings.flatMap((finding) => (finding.kind === 'unknown' ? [finding.reason] : []));
  if (reasons.length > 0) return { kind: 'unknown', reason: [...new Set(reasons)].join(' ') };
  if (findings.every(({ kind }) => kind !== 'found')) return { kind: 'absent' };
  const wanted = outcomes.reduce((sum, { invocations }) => sum + invocations.length, 0);
  const found = findings.filter(({ kind }) => kind === 'found').length;
  if (found < wanted) {
    const reason = `${command} comes to ${wanted} calls. Made: ${found}, not made: ${wanted - found}.`;
    return { kind: 'unknown', reason };
  }
  const entries: NewEntry[] = [];
  const warnings: string[] = [];
  for (const { origin, findings: own } of outcomes) {
    const answers = own.flatMap((finding) => (finding.kind === 'found' ? [finding.answer] : []));
    const part = {
      origin,
      drafts: answers.flatMap(({ drafts }) => drafts),
      again: answers.flatMap(({ again }) => again ?? []),
    };
    entries.push(...(await entriesOf(part, system, instances)));
    warnings.push(...answers.flatMap((answer) => answer.warnings));
  }
  return { kind: 'found', entries, warnings };
}
