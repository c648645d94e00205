/** The options of `sortie playbook check` as they were typed. */
export interface PlaybookCheckOptions {
  /** Folders that hold manifests. */
  readonly integrations?: readonly string[];
  readonly explain?: string;
}
