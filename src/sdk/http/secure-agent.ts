import { Agent } from 'node:https';
import type { SecureContext } from 'node:tls';
import { keptConnections } from './kept-connections.js';

interface Agents {
  readonly strict: Agent;
  readonly insecure: Agent;
}

const made = new WeakMap<SecureContext, Agents>();

/**
 * The agent of all instances that trust the same, and of those that accept any certificate: however many there are, they
 * share their connections, as they would share Node's own agent.
 */
export function secureAgent(secureContext: SecureContext, isInsecure: boolean): Agent {
  let agents = made.get(secureContext);
  if (!agents) {
    agents = {
      strict: new Agent({ ...keptConnections, secureContext }),
      insecure: new Agent({ ...keptConnections, secureContext, rejectUnauthorized: false }),
    };
    made.set(secureContext, agents);
  }
  return isInsecure ? agents.insecure : agents.strict;
}
