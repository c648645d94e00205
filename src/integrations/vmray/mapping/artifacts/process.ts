import { field } from '../field.js';
import { type ArtifactKind, isIoc, judgement, nextBestName, parents } from './artifact-kind.js';

export const process: ArtifactKind = {
  name: 'Process',
  list: 'processes',
  context: (artifact) => ({
    AnalysisID: field(artifact, 'analysis_ids'),
    Classifications: field(artifact, 'classifications'),
    CmdLine: field(artifact, 'cmd_line'),
    ImageNames: field(artifact, 'image_names'),
    ...isIoc(artifact),
    ...parents(artifact),
    ProcessNames: field(artifact, 'process_names'),
    ThreatNames: field(artifact, 'threat_names'),
    ...judgement(artifact),
  }),
  headers: ['ProcessNames', 'IsIOC', 'CmdLine', 'Verdict', 'VerdictReason'],
  row: (artifact, context) => ({
    ...context,
    ProcessNames:
      nextBestName(artifact, 'process_names') === null
        ? nextBestName(artifact, 'image_names', 'cmd_line')
        : field(artifact, 'process_names'),
  }),
};
