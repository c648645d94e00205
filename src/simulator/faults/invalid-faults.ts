/** A list of faults that cannot be used. The message says which fault and what would be right. */
export class InvalidFaults extends Error {
  override readonly name = 'InvalidFaults';
}
