import { isInNetworks } from './cidr.js';
import type { Operator } from './operator.js';

/** The address lies in none of the networks; what is no address does neither. */
export const isNotInCidrRanges: Operator = {
  name: 'IsNotInCidrRanges',
  takes: 'single',
  ofNothing: true,
  holds: (left, right) => !isInNetworks(left, right),
};
