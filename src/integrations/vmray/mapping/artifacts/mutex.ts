import { field } from '../field.js';
import { type ArtifactKind, isIoc, judgement, nextBestName, operations, parents } from './artifact-kind.js';

export const mutex: ArtifactKind = {
  name: 'Mutex',
  list: 'mutexes',
  context: (artifact) => ({
    AnalysisID: field(artifact, 'analysis_ids'),
    Classifications: field(artifact, 'classifications'),
    ID: field(artifact, 'id'),
    ...isIoc(artifact),
    Name: field(artifact, 'mutex_name'),
    ...operations(artifact),
    ...parents(artifact),
    ThreatNames: field(artifact, 'threat_names'),
    ...judgement(artifact),
  }),
  headers: ['Name', 'IsIOC', 'Operations', 'ParentProcessesNames', 'Verdict', 'VerdictReason'],
  row: (artifact, context) => ({
    ...context,
    Name: nextBestName(artifact, 'mutex_name', 'parent_processes_names'),
  }),
};
