import { EntryType } from '../../language/entry/entry.js';
import type { Automation } from '../../playbook/automation/automation.js';
import type { NewEntry } from '../../playbook/automation/new-entry.js';
import { argument } from '../given.js';
import { handOver } from '../incident/hand-over.js';

/** An automation that asks every instance with a command about an indicator, and says whose error is whose. */
function reputationOf(name: string, what: string, command: string, own: string = command): Automation {
  return {
    name,
    description: `Asks what is known of ${what}.`,
    arguments: [
      { name: own, description: 'The indicator.', isRequired: true, isDefault: true, isArray: true },
    ],
    run: ({ args }) => handOver(command, { [command]: argument(args, own) }),
    resume: (_call, _kept, answer) => ({ kind: 'done', relayed: answer.map(withName) }),
  };
}

function withName(answered: NewEntry): NewEntry {
  const { entry, origin } = answered;
  if (entry.Type !== EntryType.error || typeof entry.Contents !== 'string') return answered;
  const Contents = `${origin?.brand ?? 'A command'} returned an error.\n${entry.Contents}`;
  return { ...answered, entry: { ...entry, Contents } };
}

/** The automations that ask about one kind of indicator. */
export const reputations: readonly Automation[] = [
  reputationOf('IPReputation', 'an IP address', 'ip'),
  reputationOf('URLReputation', 'a URL', 'url'),
  reputationOf('DomainReputation', 'a domain', 'domain'),
  reputationOf('FileReputation', 'a hash', 'file'),
  reputationOf('cveReputation', 'a CVE', 'cve', 'input'),
];
