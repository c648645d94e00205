import { contextFaults } from './context-faults.js';
import type { Fault } from './fault.js';
import { requestFaults } from './request-faults.js';
import { textFaults } from './text-faults.js';

/** Everything that the comparison must notice. */
export const faults: readonly Fault[] = [...contextFaults, ...requestFaults, ...textFaults];
