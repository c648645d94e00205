/** The options of `sortie integration check` as they were typed. */
export interface CheckOptions {
  readonly against?: string;
  readonly ignore?: readonly string[];
  readonly explain?: string;
}
