/** The options of `sortie simulator` as they were typed. */
export interface GivenOptions {
  readonly port: string;
  readonly speed: string;
  readonly rateLimit?: string;
  readonly faults?: string;
  readonly clock?: 'manual';
}
