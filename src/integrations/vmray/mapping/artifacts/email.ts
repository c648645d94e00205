import { field } from '../field.js';
import { type ArtifactKind, hashSet, isIoc, judgement, nextBestName } from './artifact-kind.js';
import { hashSets } from './hash-sets.js';

export const email: ArtifactKind = {
  name: 'Email',
  list: 'emails',
  context: (artifact) => ({
    AnalysisID: field(artifact, 'analysis_ids'),
    AttachmentTypes: field(artifact, 'attachment_types'),
    Classifications: field(artifact, 'classifications'),
    Hashes: hashSets(artifact).map(hashSet),
    ...isIoc(artifact),
    NrAttachments: field(artifact, 'nr_attachments'),
    NrLinks: field(artifact, 'nr_links'),
    Recipients: field(artifact, 'recipients'),
    Sender: field(artifact, 'sender'),
    Subject: field(artifact, 'subject'),
    ThreatNames: field(artifact, 'threat_names'),
    ...judgement(artifact),
  }),
  headers: [
    'Subject',
    'IsIOC',
    'Sender',
    'Recipients',
    'NrAttachments',
    'NrLinks',
    'Verdict',
    'VerdictReason',
  ],
  row: (artifact, context) => ({
    ...context,
    Subject: nextBestName(artifact, 'subject', 'sender', 'recipients'),
  }),
};
