import { field } from '../field.js';
import { type ArtifactKind, isIoc, judgement, nextBestName, operations, parents } from './artifact-kind.js';

export const registry: ArtifactKind = {
  name: 'Registry',
  list: 'registry',
  context: (artifact) => ({
    AnalysisID: field(artifact, 'analysis_ids'),
    Classifications: field(artifact, 'classifications'),
    ID: field(artifact, 'id'),
    ...isIoc(artifact),
    Name: field(artifact, 'reg_key_name'),
    ...operations(artifact),
    ...parents(artifact),
    ThreatNames: field(artifact, 'threat_names'),
    ValueTypes: field(artifact, 'reg_key_value_types'),
    ...judgement(artifact),
  }),
  headers: ['Name', 'IsIOC', 'ValueTypes', 'Operations', 'ParentProcessesNames', 'Verdict', 'VerdictReason'],
  row: (artifact, context) => ({
    ...context,
    Name: nextBestName(artifact, 'reg_key_name', 'parent_processes_names'),
  }),
};
