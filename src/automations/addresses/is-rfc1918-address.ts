import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { shown } from '../../playbook/values/cast.js';
import { addressOf, isInNetworks } from '../../playbook/values/operators/cidr.js';
import { done, note } from '../answer.js';
import { argument } from '../given.js';

/** `IsRFC1918Address`: whether an address is one of a private network. */
export const isRFC1918Address: Automation = {
  name: 'IsRFC1918Address',
  description: 'Tells whether an IP address is private (RFC 1918).',
  tags: ['filter'],
  arguments: [
    { name: 'value', description: 'The address.', isDefault: true },
    { name: 'left', description: 'The address, as a filter gives it.' },
  ],
  run({ args }) {
    const address = argument(args, 'value') ?? argument(args, 'left');
    if (typeof address !== 'string' || !addressOf(address))
      throw new AutomationFailed(`An IP address is needed, and ${shown(address)} is none.`);
    return done(note(isInNetworks(address, ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'])));
  },
};
