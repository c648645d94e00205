/** The options of `sortie playbook run`. */
export interface PlaybookRunOptions {
  /** A file. */
  readonly incident?: string;
}
