/** Time, lent by the floor above. */
export interface Clock {
  now(): Date;
  /** Calls back once after so many milliseconds; what it returns cancels that. */
  after(milliseconds: number, callback: () => void): () => void;
}
