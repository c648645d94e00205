export type { Fault } from './faults/fault.js';
export { InvalidFaults } from './faults/invalid-faults.js';
export { parseFaults } from './faults/parse-faults.js';
export type { SimulatorOptions } from './options.js';
export { type Simulator, startSimulator } from './simulator.js';
