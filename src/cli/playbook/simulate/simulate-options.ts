/** The options of `sortie playbook simulate`. */
export interface SimulateOptions {
  readonly stubs?: string;
  readonly autoStubs?: true;
  readonly integrations?: readonly string[];
}
