import { isInNetworks } from './cidr.js';
import type { Operator } from './operator.js';

/** A private address (RFC 1918). */
export const isRFC1918Address: Operator = {
  name: 'IsRFC1918Address',
  takes: 'single',
  holds: (left) => isInNetworks(left, ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16']),
};
