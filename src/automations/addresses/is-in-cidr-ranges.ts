import ipaddr from 'ipaddr.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asAnyText } from '../../playbook/values/cast.js';
import { addressOf, networkOf } from '../../playbook/values/operators/cidr.js';
import { note } from '../answer.js';
import { listArgument } from '../given.js';
import { needFew } from '../limits.js';

/** Comparisons: about a second of them. */
const most = 2_000_000;
const mostRanges = 100_000;

/**
 * `IsInCidrRanges`: for each address whether it lies in any of some networks. What is no address does not; what is no
 * network, or one with a host in it (`10.0.0.1/8`), is passed over.
 */
export const isInCidrRanges: Automation = {
  name: 'IsInCidrRanges',
  description: 'Tells of IP addresses whether they lie in any of some ranges.',
  tags: ['filter'],
  arguments: [
    { name: 'left', description: 'The addresses.', isRequired: true, isArray: true },
    { name: 'right', description: 'The ranges, as `10.0.0.0/8`.', isRequired: true, isArray: true },
  ],
  run({ args }) {
    const addresses = listArgument(args, 'left');
    needFew(addresses, '"left"');
    const ranges = listArgument(args, 'right');
    needFew(ranges, '"right"', mostRanges);
    const networks = ranges.flatMap((range) => {
      const network = networkOf(asAnyText(range).trim());
      return network && !hasHost(network) ? [network] : [];
    });
    if (addresses.length * networks.length > most)
      throw new AutomationFailed(
        `There are ${addresses.length} addresses and ${networks.length} ranges; at most ${most} pairs are compared.`,
      );
    const entries = addresses.map((given) => {
      const address = addressOf(asAnyText(given));
      return note(
        address !== undefined &&
          networks.some((network) => network[0].kind() === address.kind() && address.match(network)),
      );
    });
    return { kind: 'done', entries };
  },
};

function hasHost([address, bits]: NonNullable<ReturnType<typeof networkOf>>): boolean {
  const network =
    address.kind() === 'ipv4'
      ? ipaddr.IPv4.networkAddressFromCIDR(`${address}/${bits}`)
      : ipaddr.IPv6.networkAddressFromCIDR(`${address}/${bits}`);
  return network.toString() !== address.toString();
}
