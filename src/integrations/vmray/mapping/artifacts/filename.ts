import { field } from '../field.js';
import { type ArtifactKind, isIoc, judgement, nextBestName } from './artifact-kind.js';

export const filename: ArtifactKind = {
  name: 'Filename',
  list: 'filenames',
  context: (artifact) => ({
    AnalysisID: field(artifact, 'analysis_ids'),
    Categories: field(artifact, 'categories'),
    Classifications: field(artifact, 'classifications'),
    Filename: field(artifact, 'filename'),
    ...isIoc(artifact),
    Operations: field(artifact, 'operations'),
    ThreatNames: field(artifact, 'threat_names'),
    ...judgement(artifact),
  }),
  headers: ['Filename', 'IsIOC', 'Operations', 'Verdict', 'VerdictReason'],
  row: (artifact, context) => ({ ...context, Filename: nextBestName(artifact, 'filename', 'threat_names') }),
};
