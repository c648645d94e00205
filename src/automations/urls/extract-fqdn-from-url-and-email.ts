import type { Automation } from '../../playbook/automation/automation.js';
import { asAnyText } from '../../playbook/values/cast.js';
import { note } from '../answer.js';
import { listArgument } from '../given.js';
import { needFew } from '../limits.js';
import { hostOfInput } from './host-of-input.js';

/** `ExtractFQDNFromUrlAndEmail`: the host of each URL and mail address, an entry for each; empty for a bare domain, and for none. */
export const extractFQDNFromUrlAndEmail: Automation = {
  name: 'ExtractFQDNFromUrlAndEmail',
  description: 'Finds the hosts in URLs and mail addresses.',
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
    return {
      kind: 'done',
      entries: given.map((text) => {
        const host = hostOfInput(text);
        return note(host && host.below !== '' ? host.name : '');
      }),
    };
  },
};
