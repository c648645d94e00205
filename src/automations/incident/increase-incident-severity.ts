import { isJsonObject, member } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { severityOf } from '../../playbook/incident/severity.js';
import { done, note } from '../answer.js';
import { argument, textArgument } from '../given.js';
import { handOver, relayAnswer } from './hand-over.js';

/** `IncreaseIncidentSeverity`: sets the severity where it is greater than the one that there is; an unknown one changes nothing. */
export const increaseIncidentSeverity: Automation = {
  name: 'IncreaseIncidentSeverity',
  description: 'Sets a greater severity.',
  arguments: [
    {
      name: 'severity',
      description: 'unknown, informational, low, medium, high, critical, or its number.',
      isRequired: true,
      isDefault: true,
    },
  ],
  run({ args, root }) {
    const wanted = severityOf(argument(args, 'severity'));
    const incident = member(root, 'incident') ?? null;
    const own = isJsonObject(incident) ? severityOf(member(incident, 'severity') ?? 0) : 0;
    if (wanted === undefined || wanted <= (own ?? 0))
      return done(note(`The severity stays: ${textArgument(args, 'severity')} is not greater.`));
    return handOver('setIncident', { severity: wanted });
  },
  resume: relayAnswer,
};
