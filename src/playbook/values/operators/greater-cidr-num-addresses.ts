import { addressesIn } from './addresses-in.js';
import { compareNumbers } from './compare-numbers.js';
import type { Operator } from './operator.js';

/** The network has more addresses than the number on the right. */
export const greaterCidrNumAddresses: Operator = {
  name: 'GreaterCidrNumAddresses',
  takes: 'single',
  holds: (left, right) => compareNumbers(addressesIn(left), right, (one, other) => one > other),
};
