import type { Automation } from '../../playbook/automation/automation.js';
import { asAnyText } from '../../playbook/values/cast.js';
import { isInNetworks } from '../../playbook/values/operators/cidr.js';
import { answered } from '../answer.js';
import { listArgument, textArgument } from '../given.js';
import { needFew } from '../limits.js';

const mostRanges = 100_000;

/** Private, shared, local and otherwise special (RFC 6890). */
const notPublic = [
  '172.16.0.0/12',
  '10.0.0.0/8',
  '198.18.0.0/15',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '192.0.0.0/24',
  '0.0.0.0/8',
  '224.0.0.0/4',
  '240.0.0.0/4',
] as const;

/**
 * `IsIPInRanges`: whether an address lies in any of some networks, by default the IPv4 ones that are not public. What is
 * no address lies in none.
 */
export const isIPInRanges: Automation = {
  name: 'IsIPInRanges',
  description: 'Tells whether an IP address lies in any of some ranges.',
  tags: ['condition'],
  arguments: [
    { name: 'ip', description: 'The address.', isRequired: true, isDefault: true },
    // A list is taken whole: one call for each range would let the last decide.
    { name: 'ipRanges', description: 'The ranges, as `10.0.0.0/8`.', isArray: true },
  ],
  run({ args }) {
    const ip = textArgument(args, 'ip');
    const given = listArgument(args, 'ipRanges')
      .map((range) => asAnyText(range).replace(/\s/g, ''))
      .filter((range) => range !== '');
    needFew(given, '"ipRanges"', mostRanges);
    const isIn = isInNetworks(ip, given.length === 0 ? notPublic : given);
    return answered(isIn, {
      'IP(val.Address == obj.Address)': { Address: ip, InRange: isIn ? 'yes' : 'no' },
    });
  },
};
