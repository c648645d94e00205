/** What an argument of a command must be (D20, D34). */
export type ArgumentKind = 'id' | 'hash' | 'positive integer' | 'boolean' | 'text';

export interface ArgumentShape {
  readonly name: string;
  readonly kind: ArgumentKind;
  readonly isRequired?: boolean;
  /** A hidden older name for the same argument. */
  readonly alias?: string;
}

const sampleId: ArgumentShape = { name: 'sample_id', kind: 'id', isRequired: true };
const analysisId: ArgumentShape = { name: 'analysis_id', kind: 'id', isRequired: true };
const uploadOptions: readonly ArgumentShape[] = [
  { name: 'shareable', kind: 'boolean' },
  { name: 'max_jobs', kind: 'positive integer' },
  { name: 'tags', kind: 'text' },
  { name: 'net_scheme_name', kind: 'text' },
];
const tagArguments: readonly ArgumentShape[] = [
  { name: 'tag', kind: 'text', isRequired: true },
  { name: 'analysis_id', kind: 'id' },
  { name: 'submission_id', kind: 'id' },
];

const commands: ReadonlyMap<string, readonly ArgumentShape[]> = new Map([
  ['test-module', []],
  [
    'vmray-upload-sample',
    [
      { name: 'entry_id', kind: 'text', isRequired: true, alias: 'file_id' },
      { name: 'document_password', kind: 'text' },
      { name: 'archive_password', kind: 'text' },
      { name: 'sample_type', kind: 'text' },
      { name: 'reanalyze', kind: 'boolean' },
      ...uploadOptions,
    ],
  ],
  ['vmray-upload-url', [{ name: 'url', kind: 'text', isRequired: true }, ...uploadOptions]],
  ['vmray-get-analysis-by-sample', [sampleId, { name: 'limit', kind: 'positive integer' }]],
  ['vmray-get-job-by-sample', [sampleId]],
  ['vmray-get-submission', [{ name: 'submission_id', kind: 'id', isRequired: true }]],
  ['vmray-get-sample', [sampleId]],
  ['vmray-get-sample-by-hash', [{ name: 'hash', kind: 'hash', isRequired: true }]],
  ['vmray-get-threat-indicators', [sampleId]],
  ['vmray-add-tag', tagArguments],
  ['vmray-delete-tag', tagArguments],
  ['vmray-get-iocs', [sampleId, { name: 'all_artifacts', kind: 'boolean' }]],
  ['vmray-get-job-by-id', [{ name: 'job_id', kind: 'id', isRequired: true }]],
  ['vmray-get-summary', [analysisId]],
  ['vmray-get-screenshots', [analysisId]],
  ['vmray-get-license-usage-verdicts', []],
  ['vmray-get-license-usage-reports', []],
]);

/** The commands that the reference documents, `test-module` first. */
export const knownCommands: readonly string[] = [...commands.keys()];

/** The arguments of a command; undefined for one that the reference does not know. */
export function argumentsOf(command: string): readonly ArgumentShape[] | undefined {
  return commands.get(command);
}
