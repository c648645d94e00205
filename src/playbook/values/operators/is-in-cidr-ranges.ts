import { isInNetworks } from './cidr.js';
import type { Operator } from './operator.js';

/** The address lies in one of the networks. */
export const isInCidrRanges: Operator = {
  name: 'IsInCidrRanges',
  takes: 'single',
  holds: (left, right) => isInNetworks(left, right),
};
