import type { Automation } from '../../playbook/automation/automation.js';
import { asAnyText } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';
import { listArgument } from '../given.js';
import { needFew } from '../limits.js';
import { hostOfInput } from './host-of-input.js';

/**
 * `ExtractDomainAndFQDNFromUrlAndEmail`: the host or domain of each URL and mail address, an entry for each, as a list of
 * one; an empty list for what is none, and for `.zip`, which is more often the name of a file.
 */
export const extractDomainAndFQDNFromUrlAndEmail: Automation = {
  name: 'ExtractDomainAndFQDNFromUrlAndEmail',
  description: 'Finds the hosts and domains in URLs and mail addresses.',
  arguments: [
    {
      name: 'input',
      description: 'URLs, mail addresses and domains.',
      isRequired: true,
      isDefault: true,
      isArray: true,
    },
  ],
  run({ args }) {
    const given = listArgument(args, 'input').map(asAnyText);
    needFew(given, '"input"');
    if (given.length === 0) return done(note(''));
    return {
      kind: 'done',
      entries: given.map((text) => {
        const host = hostOfInput(text);
        return note(host && host.suffix !== 'zip' ? [host.name] : []);
      }),
    };
  },
};
