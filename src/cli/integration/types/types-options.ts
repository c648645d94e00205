/** The options of `sortie integration types` as they were typed. */
export interface TypesOptions {
  readonly out?: string;
  readonly check?: boolean;
}
