/** The options of `sortie detonate` as they were typed. */
export interface DetonateOptions {
  readonly failOn?: 'malicious' | 'suspicious';
  readonly timeout: string;
  readonly using?: string;
}
