import { effectOf } from '../../dispatch/instances/effect-of.js';
import type { JsonObject } from '../../language/json/json.js';
import { member } from '../../language/json/json.js';
import type { Effect } from '../../sdk/integration.js';
import { callsByInstance } from '../calls-by-instance.js';
import { type EngineCall, instancesFor, requestOf } from '../playbook/call-request.js';
import { outsideAutomationFor } from '../playbook/outside-automation-for.js';
import type { System } from '../system.js';

/** Automations that send what their arguments say; all others that are run outside read, or make entries only. */
const senders: ReadonlySet<string> = new Set(['http', 'HttpV2']);

/** Methods that change nothing at the other end, or the same thing each time (RFC 9110 section 9.2). */
const repeatable: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE']);

/**
 * Whether a call of the engine may be made once more when nobody knows whether it was made (design decision 8). Where
 * several instances answer, the one that is least patient of it decides; what nobody can make any more is `once`.
 */
export function effectOfCall(call: EngineCall, { instances }: System): Effect {
  const automation = outsideAutomationFor(call.command, call.brand, instances);
  if (automation) return senders.has(automation.name) ? effectOfMethod(call.args) : 'read';
  try {
    const { calls } = callsByInstance(requestOf(call), instancesFor(call, instances), {});
    const effects = new Set(
      calls.map(({ instance, invocations: [first] }) => (first ? effectOf(instance, first.command) : 'read')),
    );
    return effects.has('once') ? 'once' : effects.has('idempotent') ? 'idempotent' : 'read';
  } catch {
    return 'once';
  }
}

function effectOfMethod(args: JsonObject): Effect {
  const method = member(args, 'method');
  if (typeof method !== 'string') return 'once';
  return repeatable.has(method.trim().toUpperCase()) ? 'idempotent' : 'once';
}
