import type { Entry } from '../../language/entry/entry.js';
import { errorEntry } from '../../language/entry/error-entry.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { asAnyText, shown } from '../../playbook/values/cast.js';
import { note } from '../answer.js';
import { flagArgument, listArgument } from '../given.js';
import { needFew, needSearchable } from '../limits.js';

/**
 * `IsEmailAddressInternal`: whether an address is of one of the internal domains. With subdomains, as the original has it,
 * also a host that only begins so: `a@corp.com.evil.org` is internal for `corp.com`.
 */
export const isEmailAddressInternal: Automation = {
  name: 'IsEmailAddressInternal',
  description: 'Tells whether a mail address is internal.',
  arguments: [
    { name: 'email', description: 'The address; several between commas.', isRequired: true, isDefault: true },
    { name: 'domain', description: 'The internal domains.', isArray: true },
    {
      name: 'include_subdomains',
      description: 'Whether their subdomains are internal too.',
      options: ['yes', 'no'],
      default: 'no',
    },
  ],
  run({ args }) {
    const domains = listArgument(args, 'domain')
      .map((domain) => asAnyText(domain).trim().toLowerCase())
      .filter((domain) => domain !== '');
    const isInternal = flagArgument(args, 'include_subdomains')
      ? (host: string) => domains.some((domain) => host.startsWith(domain) || host.includes(`.${domain}`))
      : (host: string) => domains.includes(host);
    const addresses = listArgument(args, 'email').map(asAnyText);
    needFew(addresses, '"email"');
    needSearchable(addresses.join('').length, domains.join('.').length);
    return { kind: 'done', entries: addresses.map((address) => classified(address, isInternal)) };
  },
};

function classified(address: string, isInternal: (host: string) => boolean): Entry {
  const at = address.lastIndexOf('@');
  if (at === -1) return errorEntry(`${shown(address)} is no mail address.`);
  const host = address.slice(at + 1).toLowerCase();
  const internal = isInternal(host);
  return note(internal ? 'yes' : 'no', {
    'Account.Email(val.Address && val.Address == obj.Address)': {
      Address: address,
      Domain: host,
      Username: address.slice(0, at),
      NetworkType: internal ? 'Internal' : 'External',
    },
  });
}
