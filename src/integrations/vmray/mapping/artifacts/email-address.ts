import { field, textField } from '../field.js';
import { type ArtifactKind, indicatorScore, isIoc, judgement, nextBestName } from './artifact-kind.js';

export const emailAddress: ArtifactKind = {
  name: 'EmailAddress',
  list: 'email_addresses',
  context: (artifact) => ({
    AnalysisID: field(artifact, 'analysis_ids'),
    Classifications: field(artifact, 'classifications'),
    EmailAddress: field(artifact, 'email_address'),
    ...isIoc(artifact),
    IsRecipient: field(artifact, 'recipient'),
    IsSender: field(artifact, 'sender'),
    Subjects: field(artifact, 'subjects'),
    ThreatNames: field(artifact, 'threat_names'),
    ...judgement(artifact),
  }),
  headers: ['EmailAddress', 'IsIOC', 'IsRecipient', 'IsSender', 'Subjects', 'Verdict', 'VerdictReason'],
  row: (artifact, context) => ({
    ...context,
    EmailAddress: nextBestName(artifact, 'email_address', 'subjects'),
  }),
  indicators(artifact, source) {
    const address = textField(artifact, 'email_address');
    return address === undefined ? [] : [{ kind: 'email', address, score: indicatorScore(artifact, source) }];
  },
};
