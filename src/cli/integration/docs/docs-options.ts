/** The options of `sortie integration docs` as they were typed. */
export interface DocsOptions {
  readonly out?: string;
  readonly check?: boolean;
  readonly title?: string;
  readonly index?: boolean;
}
